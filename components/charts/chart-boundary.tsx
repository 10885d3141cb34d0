import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  /** What is said in place of the chart. */
  message: string;
  children: ReactNode;
}

/**
 * Says that a chart is missing, and leaves what stands around it. Its code is a file of its own: once the extension was
 * updated, an open page no longer finds the one that it asks for.
 */
export class ChartBoundary extends Component<ChartBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="chart-none" role="alert">
        {this.props.message}
      </p>
    );
  }
}
