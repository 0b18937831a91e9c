import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { useSelection } from "../../stores/selection.ts";
import { frameText } from "../../text/frame.ts";
import { classNames } from "../../ui/class-names.ts";
import classes from "./frame.module.css";
import { focusInto } from "./regions.ts";
import { useMedia } from "./use-media.ts";

interface FrameProps {
  readonly sidebar: ReactNode;
  readonly topBar: ReactNode;
  readonly main: ReactNode;
  /** `null` where the view has none. */
  readonly inspector: ReactNode | null;
}

/** The three parts of the window. Where it is too narrow for a part, the part lies over the middle until dismissed. */
export function Frame({ sidebar, topBar, main, inspector }: FrameProps) {
  const { isSidebarOpen, isInspectorOpen, toggleSidebar, toggleInspector } = useSelection();
  const isNarrow = useMedia("(max-width: 760px)");
  const isMedium = useMedia("(max-width: 1080px)");
  const showsInspector = isInspectorOpen && inspector !== null;
  const isSidebarOver = isNarrow && isSidebarOpen;
  const isInspectorOver = isMedium && showsInspector && !isSidebarOver;
  const isCovered = isSidebarOver || isInspectorOver;
  useNarrowManners(isNarrow);
  useOverlayFocus(isCovered);
  useEscape(isCovered, isSidebarOver ? toggleSidebar : toggleInspector);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {frameText.skipLink}
      </a>
      {isSidebarOpen && (
        <nav
          className={classNames(classes.sidebar, isNarrow && classes.over)}
          data-over={isSidebarOver || undefined}
          aria-label={frameText.sidebar}
          data-region
          tabIndex={-1}
        >
          {sidebar}
        </nav>
      )}
      <div className={classes.middle} inert={isCovered}>
        {topBar}
        <main
          id="main"
          className={classes.main}
          aria-label={frameText.main}
          data-region
          tabIndex={-1}
        >
          {main}
        </main>
      </div>
      {showsInspector && (
        <aside
          className={classNames(classes.inspector, isMedium && classes.over)}
          data-over={isInspectorOver || undefined}
          aria-label={frameText.inspector}
          data-region
          tabIndex={-1}
          inert={isSidebarOver}
        >
          {inspector}
        </aside>
      )}
      {isCovered && (
        <button
          type="button"
          className={classes.scrim}
          aria-label={frameText.closeOverlay}
          tabIndex={-1}
          onClick={isSidebarOver ? toggleSidebar : toggleInspector}
        />
      )}
    </div>
  );
}

/** In a narrow window the sidebar starts closed, and goes away once it has served. */
function useNarrowManners(isNarrow: boolean): void {
  useEffect(() => {
    useSelection.setState({ isSidebarOpen: !isNarrow });
    if (!isNarrow) return undefined;
    return useSelection.subscribe((now, before) => {
      const hasMoved = now.conversationId !== before.conversationId || now.view !== before.view;
      if (hasMoved && now.isSidebarOpen) useSelection.setState({ isSidebarOpen: false });
    });
  }, [isNarrow]);
}

/** A part that covers the middle takes focus, and hands it back to where it was. */
function useOverlayFocus(isCovered: boolean): void {
  useLayoutEffect(() => {
    if (!isCovered) return undefined;
    const before = document.activeElement;
    const part = document.querySelector<HTMLElement>("[data-over]");
    if (part !== null) focusInto(part);
    return () => {
      // A frame later, when the middle can hold focus again; by then it may have gone to the composer.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement)
          before.focus();
      });
    };
  }, [isCovered]);
}

function useEscape(isActive: boolean, close: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // Menus and dialogs above the overlay close first.
      if (document.querySelector('[role="menu"], [role="dialog"], [role="alertdialog"]') !== null)
        return;
      event.preventDefault();
      close();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isActive, close]);
}
