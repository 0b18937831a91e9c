import { statSync } from "node:fs";
import { join } from "node:path";
import { type SmallVolume, mountSmallVolume } from "../../support/small-volume.ts";
import { type PastConversation, writePast } from "./archive.ts";
import { type TestProfile, createProfile } from "./profile.ts";

/** A profile of which some, or all, lies on a small disk of its own. */
export interface SmallDisk {
  readonly profile: TestProfile;
  readonly volume: SmallVolume;
  remove(): void;
}

/** Makes one, with its archive alone on the disk or with all of it; `null` where no disk can be had. */
export function createOnSmallDisk(
  holds: "archive" | "profile",
  mebibytes: number,
): SmallDisk | null {
  const volumes: (SmallVolume | null)[] = [];
  const profile = createProfile({
    prepare: (dir) =>
      volumes.push(mountSmallVolume(holds === "profile" ? dir : join(dir, "archive"), mebibytes)),
  });
  const [volume = null] = volumes;
  if (volume === null) {
    profile.remove();
    return null;
  }
  const remove = (): void => {
    volume.unmount();
    profile.remove();
  };
  return { profile, volume, remove };
}

const pageBytes = 4_096;
/** Less than the shortest record has. */
const spareBytes = 64;

/** Writes conversations as `writePast` does, and one more that fills the file's last page: on a full disk not one record fits. */
export async function writePastToPageEnd(
  profile: TestProfile,
  conversations: readonly PastConversation[],
): Promise<void> {
  await writePast(profile, conversations);
  const sizeBytes = (): number => statSync(join(profile.archiveDir, "000001.jsonl")).size;
  const fill = (length: number): Promise<void> =>
    writePast(profile, [{ title: "Filler", turns: [["x".repeat(length), "x"]] }]);
  const beforeBytes = sizeBytes();
  await fill(1);
  const endBytes = 2 * sizeBytes() - beforeBytes;
  await fill(pageBytes + 1 - ((endBytes + spareBytes) % pageBytes));
}
