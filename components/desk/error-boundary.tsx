import { Component, type ReactNode } from 'react';
import { MESSAGES } from '@/lib/i18n/messages';
import type { FailureReason } from '@/lib/messaging/protocol';

interface Props {
  /** In which words an error is told. */
  reasonOf: (error: unknown) => FailureReason;
  children: ReactNode;
}

interface State {
  /** Whatever was thrown: some browsers' own exceptions are no `Error`. Null: nothing. */
  error: { thrown: unknown } | null;
}

/** Says in words that the page can't go on (its storage can't be opened, mostly), instead of staying empty. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: { thrown: error } };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    // The language setting may be what could not be read: the browser's own decides.
    const { failure } = MESSAGES[navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'];
    return (
      <div className="cg nothing" role="alert">
        <p>{failure[this.props.reasonOf(error.thrown)]}</p>
        <small>{error.thrown instanceof Error ? error.thrown.message : String(error.thrown)}</small>
      </div>
    );
  }
}
