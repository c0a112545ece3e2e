// When a part of a screen cannot be drawn, this stands in its place: the rest goes on working.
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Drawn instead; `retry` tries the part again. */
  instead: (retry: () => void) => ComponentChildren;
  children: ComponentChildren;
}

export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ broken: true });
  }

  override render(): ComponentChildren {
    return this.state.broken ? this.props.instead(() => this.setState({ broken: false })) : this.props.children;
  }
}
