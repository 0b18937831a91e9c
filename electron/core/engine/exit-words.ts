const signalNumbers: Readonly<Record<number, string>> = {
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  15: "SIGTERM",
};

const signalMeanings: Readonly<Record<string, string>> = {
  SIGKILL:
    "the system ended it, most likely because the memory ran out. A smaller model or a shorter context needs less",
  SIGTERM: "something outside Freehold ended it",
  SIGSEGV: "the model file or the graphics driver made it fail",
  SIGBUS: "the model file changed or became unreadable while it was in use",
  SIGILL: "this processor lacks an instruction that the engine needs",
  SIGFPE: "the model file made it fail",
  SIGABRT: "it met something in the model file or the graphics driver that it cannot handle",
};

/** Windows reports what happened as an NTSTATUS number. */
const windowsSignals: Readonly<Record<number, string>> = {
  0xc0000005: "SIGSEGV",
  0xc0000409: "SIGABRT",
  0xc000001d: "SIGILL",
  0xc0000017: "SIGKILL",
  0xc000012d: "SIGKILL",
};

/** Says in a sentence why the engine process ended, from what each platform tells of it. */
export function explainExit(
  code: number | null,
  signal: string | null,
  stderrTail: string,
): string {
  const meaning = signalMeanings[signal ?? signalOf(code) ?? ""];
  if (meaning !== undefined) return `The engine stopped: ${meaning}.`;
  const lastLine = stderrTail.trim().split("\n").at(-1)?.trim() ?? "";
  const said = lastLine === "" ? "" : ` Its last words: ${lastLine.slice(0, 300)}`;
  return `The engine stopped unexpectedly (exit code ${code ?? "unknown"}).${said}`;
}

/** A shell or Electron gives the signal within the exit code; `null` without one means a signal that was not named. */
function signalOf(code: number | null): string | null {
  if (code === null) return "SIGKILL";
  const unsigned = code >>> 0;
  return (
    windowsSignals[unsigned] ?? signalNumbers[unsigned > 128 ? unsigned - 128 : unsigned] ?? null
  );
}
