/** What llama.cpp printed lately: the only place where it says why it refuses a file. */
export interface NativeLogs {
  readonly logger: (level: string, message: string) => void;
  forget(): void;
  /** The first error since `forget`, in llama.cpp's words, or `null`. */
  firstError(): string | null;
}

const keptErrors = 20;

/** Warnings and errors also go to stderr, whose end main keeps for the message after a crash. */
export function collectNativeLogs(): NativeLogs {
  let errors: string[] = [];
  return {
    logger: (level, message) => {
      const line = message.trim();
      if (line === "") return;
      process.stderr.write(`[${level}] ${line}\n`);
      if ((level === "error" || level === "fatal") && errors.length < keptErrors) errors.push(line);
    },
    forget: () => {
      errors = [];
    },
    firstError: () =>
      errors[0]?.replace(/^([\w:~]+: |error loading model( hyperparameters)?: )+/, "") ?? null,
  };
}
