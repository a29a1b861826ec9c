// What was done or what went wrong, at the top of a page or beside its form.
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** 'problem' is announced at once; 'done' politely. */
  readonly kind: 'done' | 'problem' | 'note';
  readonly children: ComponentChildren;
}

export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`message message--${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
