import { Component, type ReactNode } from 'react';
import { BrokenScreen } from './BrokenScreen.tsx';

interface Props {
  /** The address shown; going to another one tries again. */
  where: string;
  children: ReactNode;
}

interface State {
  broken: boolean;
  where: string;
}

/** Catches what a screen throws while it is drawn, so that the rest of the window goes on working. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, where: this.props.where };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ where }: Props, state: State): State | null {
    return where === state.where ? null : { broken: false, where };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <BrokenScreen onReopen={() => this.setState({ broken: false })} />;
  }
}
