import { closeDialog } from "../../stores/dialogs.ts";
import { paletteText } from "../../text/palette.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ScrollBox } from "../../ui/scroll-box.tsx";
import { ShortcutList } from "./shortcut-list.tsx";

/** The list of keyboard shortcuts in a window of its own. */
export function ShortcutsDialog() {
  return (
    <Dialog isWide title={paletteText.shortcutsTitle} onClose={closeDialog}>
      {/* Nothing in the list takes focus, and it is too long for a small window. */}
      <ScrollBox label={paletteText.shortcutsTitle} className={undefined}>
        <ShortcutList />
      </ScrollBox>
    </Dialog>
  );
}
