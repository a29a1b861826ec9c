// The port of storage for the editors' controls. Nothing of a reader's is in it but who set and who lifted each.
import type { Control, ControlId, NewControl } from './control.ts';
import type { ReaderId } from './reader.ts';

export interface ControlStore {
  /** Adds one and lifts those that it replaces, in one transaction. Of those long over, the newest 500 stay listed. */
  addControl(control: NewControl, replaces: readonly ControlId[]): Promise<Control>;
  /** @returns false where it was not in force */
  endControl(id: ControlId, by: ReaderId, at: number): Promise<boolean>;
  /** In force at that time, oldest first. */
  listInForce(now: number): Promise<readonly Control[]>;
  /** Everything ever laid down, newest first; `before`: older than that one. */
  listControls(request: { readonly before?: ControlId; readonly limit: number }): Promise<readonly Control[]>;
}
