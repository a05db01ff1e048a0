import { Component, type ReactNode } from "react";
import { forgetFailures } from "../loading/remembered";
import { ErrorScreen } from "./ErrorScreen";

interface Props {
  readonly children: ReactNode;
  /** A new value gives the part below another chance: going to another place is one. */
  readonly resetOn: unknown;
  /** What to show in place of a part that failed; without it a whole screen is taken to have failed. */
  readonly inPlace?: (failure: unknown, tryAgain: () => void) => ReactNode;
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
    if (!failed) return this.props.children;
    if (this.props.inPlace) return this.props.inPlace(failed.failure, this.tryAgain);
    return <ErrorScreen failure={failed.failure} onTryAgain={this.tryAgain} />;
  }
}
