/**
 * Whether a file name follows from the way its repository names files: `{name}` is the repository's without "-GGUF",
 * `{quantisation}` as it is, `{quantisation-lower}` in lower case. A split file adds which part it is, and a folder may
 * be called like the quantisation.
 */
export function followsNaming(
  fileName: string,
  { naming, repository, quantisation }: NamingOf,
): boolean {
  const name = repository.slice(repository.indexOf("/") + 1).replace(/-gguf$/i, "");
  const whole = naming
    .replace("{name}", name)
    .replace("{quantisation}", quantisation)
    .replace("{quantisation-lower}", quantisation.toLowerCase());
  const inRepository = fileName.startsWith(`${quantisation}/`)
    ? fileName.slice(quantisation.length + 1)
    : fileName;
  return inRepository.replace(/-00001-of-\d{5}(?=\.gguf$)/, "") === whole;
}

interface NamingOf {
  readonly naming: string;
  readonly repository: string;
  readonly quantisation: string;
}
