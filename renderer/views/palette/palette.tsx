import { Command, defaultFilter } from "cmdk";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { useConversations } from "../../library/queries.ts";
import { closeDialog } from "../../stores/dialogs.ts";
import { canChat, switchModel, useModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { paletteText } from "../../text/palette.ts";
import { showTitle } from "../../text/titles.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { useActiveItemName } from "../../ui/active-item-name.ts";
import { useReturnFocus } from "../../ui/return-focus.ts";
import { arrangeModels, plainArrangement } from "../models/installed/arrange-models.ts";
import { tellApart } from "../models/tell-apart.ts";
import { commands } from "./commands.ts";
import classes from "./palette.module.css";
import { nameShortcut } from "./shortcut.ts";

/** As many as fit a glance; typing narrows them down among all. */
const maxConversations = 8;
const maxModels = 50;

/** Everything by name: commands, conversations and models. */
export function Palette() {
  const [typed, setTyped] = useState("");
  const input = useActiveItemName();
  const returnFocus = useReturnFocus();
  const runAndClose = (run: () => void) => () => {
    // Closed first, so that a command may open a dialog of its own.
    closeDialog();
    run();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && closeDialog()}>
      <Dialog.Portal>
        <Dialog.Overlay className={classes.scrim} />
        <Dialog.Content
          className={classes.palette}
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
        >
          <Dialog.Title className={classes.title}>{paletteText.title}</Dialog.Title>
          <Command label={paletteText.title} loop filter={scoreByWords}>
            <Command.Input
              ref={input}
              className={classes.input}
              placeholder={paletteText.placeholder}
              value={typed}
              onValueChange={setTyped}
            />
            <Command.List className={classes.list}>
              <Command.Empty className={classes.empty}>{paletteText.nothingFound}</Command.Empty>
              <CommandGroup runAndClose={runAndClose} />
              <ConversationGroup searchText={typed} runAndClose={runAndClose} />
              <ModelGroup searchText={typed} runAndClose={runAndClose} />
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** By the words that are shown; ids would match what nobody meant. */
function scoreByWords(_id: string, search: string, words?: string[]): number {
  return defaultFilter(words?.join(" ") ?? "", search, []);
}

interface GroupProps {
  readonly runAndClose: (run: () => void) => () => void;
}

function CommandGroup({ runAndClose }: GroupProps) {
  const shown = commands.filter(
    (command) => command.isHiddenInPalette !== true && command.isAvailable?.() !== false,
  );
  return (
    <Command.Group heading={paletteText.commands} className={classes.group}>
      {shown.map((command) => (
        <Command.Item
          key={command.id}
          value={`command ${command.id}`}
          keywords={[command.words]}
          className={classes.item}
          onSelect={runAndClose(command.run)}
        >
          <span className={classes.words}>{command.words}</span>
          {command.shortcut !== null && <Kbd keys={nameShortcut(command.shortcut)} />}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function ConversationGroup({
  searchText,
  runAndClose,
}: GroupProps & { readonly searchText: string }) {
  const all = useConversations(searchText) ?? [];
  // What was put out of the way is found by its words, but not offered unasked.
  const offered = searchText.trim() === "" ? all.filter(({ isArchived }) => !isArchived) : all;
  const conversations = offered.slice(0, maxConversations);
  if (conversations.length === 0) return null;
  return (
    <Command.Group heading={paletteText.conversations} className={classes.group} forceMount>
      {conversations.map(({ id, title }) => (
        <Command.Item
          key={id}
          value={`conversation ${id}`}
          keywords={[title]}
          className={classes.item}
          // The library has already filtered them, accents and all.
          forceMount
          onSelect={runAndClose(() => useSelection.getState().selectConversation(id))}
        >
          <span className={classes.words}>{showTitle(title)}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function ModelGroup({ searchText, runAndClose }: GroupProps & { readonly searchText: string }) {
  const models = useModels((state) => state.models)?.filter(canChat) ?? [];
  if (models.length === 0) return null;
  // Of thousands only those that have the words: a list of all of them takes seconds to draw.
  const offered =
    models.length <= maxModels
      ? models
      : arrangeModels(models, { ...plainArrangement, words: searchText }).slice(0, maxModels);
  return (
    <Command.Group heading={paletteText.models} className={classes.group}>
      {offered.map((model) => (
        <Command.Item
          key={model.id}
          value={`model ${model.id}`}
          keywords={[model.name, model.quantisation, model.fileName]}
          className={classes.item}
          onSelect={runAndClose(() => void switchModel(model.id))}
        >
          <span className={classes.words}>{model.name}</span>
          <span className={classes.hint}>{tellApart(model, models) ?? model.quantisation}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
