import { useSelection } from "./stores/selection.ts";
import { ToastArea } from "./ui/toast.tsx";
import { TooltipArea } from "./ui/tooltip.tsx";
import { ArchiveView } from "./views/archive/archive-view.tsx";
import { ChatView } from "./views/chat/chat-view.tsx";
import { Frame } from "./views/frame/frame.tsx";
import { News } from "./views/frame/news.tsx";
import { OpenDialogs } from "./views/frame/open-dialogs.tsx";
import { useKeptFocus } from "./views/frame/use-kept-focus.ts";
import { TopBar } from "./views/frame/top-bar.tsx";
import { Inspector } from "./views/inspector/inspector.tsx";
import { DropTarget } from "./views/models/drop-target.tsx";
import { ModelsView } from "./views/models/models-view.tsx";
import { PrivacyView } from "./views/privacy/privacy-view.tsx";
import { SettingsView } from "./views/settings/settings-view.tsx";
import { Sidebar } from "./views/sidebar/sidebar.tsx";

/** The whole window. */
export function App() {
  const view = useSelection((state) => state.view);
  useKeptFocus();
  return (
    <TooltipArea>
      <Frame
        sidebar={<Sidebar />}
        topBar={<TopBar />}
        main={<MainView />}
        inspector={view === "chat" ? <Inspector /> : null}
      />
      <OpenDialogs />
      <DropTarget />
      <News />
      <ToastArea isRaised={view === "chat"} />
    </TooltipArea>
  );
}

function MainView() {
  const view = useSelection((state) => state.view);
  switch (view) {
    case "chat":
      return <ChatView />;
    case "models":
      return <ModelsView />;
    case "privacy":
      return <PrivacyView />;
    case "settings":
      return <SettingsView />;
    case "archive":
      return <ArchiveView />;
  }
}
