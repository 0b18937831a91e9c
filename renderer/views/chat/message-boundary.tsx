import { Component, type ReactNode } from "react";
import { chatText } from "../../text/chat.ts";
import classes from "./message.module.css";

interface Props {
  /** The message as it was written, for when it cannot be drawn. */
  readonly text: string;
  /** A change tries to draw again. */
  readonly attempt: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedAttempt: string | null;
}

/** Keeps one message that cannot be drawn from taking the window with it: its plain text stands in. */
export class MessageBoundary extends Component<Props, State> {
  override readonly state: State = { failedAttempt: null };

  static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
    return state.failedAttempt !== null &&
      state.failedAttempt !== "now" &&
      state.failedAttempt !== attempt
      ? { failedAttempt: null }
      : null;
  }

  static getDerivedStateFromError(): State {
    return { failedAttempt: "now" };
  }

  override componentDidCatch(error: unknown): void {
    console.error("A message could not be drawn.", error);
    this.setState({ failedAttempt: this.props.attempt });
  }

  override render(): ReactNode {
    if (this.state.failedAttempt === null) return this.props.children;
    return (
      <>
        <p className={classes.note}>{chatText.unrendered}</p>
        <pre className={classes.plain} data-place="text">
          {this.props.text}
        </pre>
      </>
    );
  }
}
