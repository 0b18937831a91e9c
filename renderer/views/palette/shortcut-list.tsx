import { useSettings } from "../../stores/settings.ts";
import { commandText, paletteText } from "../../text/palette.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { type Command, commands } from "./commands.ts";
import { nameShortcut, type Shortcut } from "./shortcut.ts";
import classes from "./shortcut-list.module.css";

interface Row {
  readonly words: string;
  readonly shortcut: Shortcut;
}

const groups: readonly Command["group"][] = ["chat", "go", "view"];

/** Every command that has keys, and the keys of the composer. */
export function ShortcutList() {
  const sendWith = useSettings((state) => state.settings.sendWith);
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <Group key={group} title={paletteText.groups[group]} rows={commandRows(group)} />
      ))}
      <Group title={paletteText.groups.writing} rows={writingRows(sendWith)} />
      <Group title={paletteText.groups.list} rows={listRows} />
    </div>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl>
        {rows.map(({ words, shortcut }) => (
          <div key={words} className={classes.row}>
            <dt>{words}</dt>
            <dd>
              <Kbd keys={nameShortcut(shortcut)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function commandRows(group: Command["group"]): readonly Row[] {
  return commands.flatMap(({ group: own, words, shortcut }) =>
    own === group && shortcut !== null ? [{ words, shortcut }] : [],
  );
}

// The list handles these itself, while focus is in it.
const listRows: readonly Row[] = [
  { words: commandText.renameConversation, shortcut: "F2" },
  { words: commandText.eraseConversation, shortcut: "Delete" },
  { words: commandText.chooseOne, shortcut: "Space" },
  { words: commandText.chooseRange, shortcut: "Shift+ArrowDown" },
  { words: commandText.chooseAll, shortcut: "Mod+A" },
  { words: commandText.chooseNone, shortcut: "Escape" },
];

// These keys belong to the composer, which handles them itself.
function writingRows(sendWith: "enter" | "mod-enter"): readonly Row[] {
  return [
    { words: commandText.send, shortcut: sendWith === "enter" ? "Enter" : "Mod+Enter" },
    { words: commandText.newLine, shortcut: sendWith === "enter" ? "Shift+Enter" : "Enter" },
  ];
}
