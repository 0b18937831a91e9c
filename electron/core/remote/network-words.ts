import { FailureError } from "../../shared/result.ts";
import { errorCode } from "../disk-failure.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "its name could not be found",
  EAI_AGAIN: "its name could not be looked up just now",
  ECONNREFUSED: "it refused the connection",
  ECONNRESET: "the connection broke off",
  EPIPE: "the connection broke off",
  ETIMEDOUT: "it did not answer in time",
  EHOSTUNREACH: "there is no way to it from this network",
  ENETUNREACH: "this computer is not connected to a network",
  ENETDOWN: "this computer is not connected to a network",
};

/** An error of the network in words. A FailureError comes back as it is. */
export function networkFailure(error: unknown, host: string): FailureError {
  if (error instanceof FailureError) return error;
  const code = errorCode(error) ?? "";
  const failure = isAboutCertificate(code)
    ? new FailureError(
        "hub-refused",
        `The certificate of ${host} could not be trusted (${code}), so nothing was sent. Somebody may be listening in, or this computer's clock is wrong.`,
      )
    : new FailureError(
        "network",
        `${host} could not be reached: ${reasons[code] ?? `the connection failed${code === "" ? "" : ` (${code})`}`}. Check the network and try again.`,
      );
  return Object.assign(failure, { cause: error });
}

/** `what` says what was waited for: "did not answer within 30 s". */
export function silenceFailure(host: string, what: string, timeoutMs: number): FailureError {
  return new FailureError(
    "network",
    `${host} ${what} ${Math.round(timeoutMs / 100) / 10} s. Check the network and try again.`,
  );
}

/** OpenSSL's verification errors as Node names them, https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isAboutCertificate(code: string): boolean {
  return /CERT|^(UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_)/.test(
    code,
  );
}
