import { Component, type ReactNode } from "react";
import { forgetFailures } from "../loading/remembered";
import { ErrorScreen } from "./ErrorScreen";

interface Props {
  readonly children: ReactNode;
  /** A new value gives the part below another chance: going to another place is one. */
  readonly resetOn: unknown;
}

interface State {
  /** In an object of its own, since anything can be thrown, undefined too. */
  readonly failed: { readonly failure: unknown } | null;
  readonly resetOn: unknown;
}

/** Keeps the rest of the app standing when a screen fails, and says what to do. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, resetOn: this.props.resetOn };

  static getDerivedStateFromError(failure: unknown): Partial<State> {
    return { failed: { failure } };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): State | null {
    if (resetOn === state.resetOn) return null;
    forgetFailures();
    return { failed: null, resetOn };
  }

  readonly tryAgain = (): void => {
    forgetFailures();
    this.setState({ failed: null });
  };

  override render(): ReactNode {
    const { failed } = this.state;
    return failed ? <ErrorScreen failure={failed.failure} onTryAgain={this.tryAgain} /> : this.props.children;
  }
}
