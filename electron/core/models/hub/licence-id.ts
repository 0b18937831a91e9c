import type { RepositoryAnswer } from "./schemas.ts";

/**
 * The licence a repository names: its card's `license`, else the tag `license:...`. Cards with a licence that the hub
 * does not list say "other" and name it in `license_name` (https://huggingface.co/docs/hub/repositories-licenses).
 */
export function licenceIdOf({ cardData, tags }: RepositoryAnswer): string | null {
  const named = cardData?.license ?? null;
  const onCard = typeof named === "string" ? [named] : (named ?? []);
  const tagged = tags
    .filter((tag) => tag.startsWith("license:"))
    .map((tag) => tag.slice("license:".length));
  const ids = (onCard.length > 0 ? onCard : tagged).filter((id) => id !== "");
  const id = ids.length === 0 ? null : ids.join(" and ");
  const ownName = cardData?.license_name ?? "";
  return (id === null || id === "other") && ownName !== "" ? ownName : id;
}
