/** What llama.cpp printed lately: the only place where it says why it refuses a file. */
export interface NativeLogs {
  readonly logger: (level: string, message: string) => void;
  forget(): void;
  /** The first error since `forget`, in llama.cpp's words, or `null`. */
  firstError(): string | null;
  /** Whether memory was to be locked since `forget` and could not be: it is said in a warning, and nowhere else. */
  hasFailedToLock(): boolean;
}

const keptErrors = 20;

/** Warnings and errors also go to stderr, whose end main keeps for the message after a crash. */
export function collectNativeLogs(): NativeLogs {
  let errors: string[] = [];
  let lockFailed = false;
  return {
    logger: (level, message) => {
      const line = message.trim();
      if (line === "") return;
      process.stderr.write(`[${level}] ${line}\n`);
      if (/failed to (mlock|VirtualLock)|mlock not supported/.test(line)) lockFailed = true;
      if ((level === "error" || level === "fatal") && errors.length < keptErrors) errors.push(line);
    },
    forget: () => {
      errors = [];
      lockFailed = false;
    },
    hasFailedToLock: () => lockFailed,
    firstError: () =>
      errors[0]?.replace(/^([\w:~]+: |error loading model( hyperparameters)?: )+/, "") ?? null,
  };
}
