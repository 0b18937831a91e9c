/**
 * Renews the library whenever it is told that traces of so many erasures lie in its files: one renewal at a time, however
 * often it is told meanwhile. `noteRenewed` hears of each that worked; of one that failed it is to be told again.
 */
export function createRenewals(
  renew: () => Promise<void>,
  noteRenewed: (marks: number) => Promise<unknown>,
): (marks: number) => void {
  let asked: number | null = null;
  let working: number | null = null;

  const work = async (): Promise<void> => {
    while (asked !== null) {
      const marks = asked;
      [working, asked] = [marks, null];
      await renew().then(
        () => noteRenewed(marks),
        (error: unknown) => console.warn("What was erased could not leave the disk yet.", error),
      );
    }
    working = null;
  };

  return (marks) => {
    if (marks === working) return;
    asked = marks;
    if (working === null) void work();
  };
}
