import { Alert, Button } from 'antd';
import { Component, type JSX, type ReactNode } from 'react';
import { useSay } from '../words/language.js';
import { appWords } from '../words/words.js';

interface Guarded {
  /** Elsewhere it is tried anew. */
  readonly at: string;
  readonly children: ReactNode;
}

/** Where a screen cannot be shown (it broke, or the server has a newer page by now) the frame stays, and says what to do. */
export class Boundary extends Component<Guarded, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidUpdate(before: Guarded): void {
    if (before.at !== this.props.at && this.state.isBroken) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken(): JSX.Element {
  const say = useSay();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say(appWords.broken)}
      action={<Button onClick={() => window.location.reload()}>{say(appWords.reload)}</Button>}
    />
  );
}
