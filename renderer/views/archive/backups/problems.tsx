import archive from "../archive.module.css";

/** What is wrong with a backup, one line each. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul className={archive.problems}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
