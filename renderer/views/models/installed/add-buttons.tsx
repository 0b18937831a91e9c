import { ChevronDown, FolderOpen, FolderPlus, Radar } from "lucide-react";
import { useState } from "react";
import { showFolder } from "../../../stores/app-state.ts";
import { discoverModels, importFolder } from "../../../stores/model-files.ts";
import { importModels } from "../../../stores/models.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import classes from "./installed.module.css";

/** The ways to get weights that are on this machine into the list. */
export function AddButtons() {
  const [isLooking, setIsLooking] = useState(false);
  const discover = async () => {
    setIsLooking(true);
    await discoverModels();
    setIsLooking(false);
  };
  return (
    <div className={classes.buttons}>
      <Button tone="primary" onClick={() => void importModels()}>
        {modelsText.importFile}
      </Button>
      <Menu
        align="end"
        trigger={
          <Button>
            {isLooking ? installedText.discovering : installedText.more}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<FolderPlus aria-hidden />} onSelect={() => void importFolder()}>
          {installedText.importFolder}
        </MenuItem>
        <MenuItem
          icon={<Radar aria-hidden />}
          isDisabled={isLooking}
          onSelect={() => void discover()}
        >
          {installedText.discover}
        </MenuItem>
        <MenuItem icon={<FolderOpen aria-hidden />} onSelect={() => void showFolder("models")}>
          {installedText.showFolder}
        </MenuItem>
      </Menu>
    </div>
  );
}
