// The port of storage for the editors' controls. Nothing of a reader's is in it but who set and who lifted each.
import type { Control, ControlId, NewControl, SetControlOutcome } from './control.ts';
import type { ReaderId } from './reader.ts';

/** Whether a new one can stand beside the others, and which of them it takes the place of. */
export type ControlFit =
  | { readonly kind: 'fits'; readonly replaces: readonly ControlId[] }
  /** In words: what stands in its way. */
  | { readonly kind: 'refused'; readonly why: string };

export interface ControlStore {
  /**
   * Adds one where it fits beside what is in force when it is set, and lifts those that it replaces, in one transaction:
   * of two that are set at once, the second is asked about with the first in force. Of those long over, the newest 500
   * stay listed.
   * @param fit asked again where the transaction has to be
   */
  addControl(
    control: NewControl,
    fit: (standing: readonly Control[]) => ControlFit,
  ): Promise<SetControlOutcome>;
  /** @returns false where it was not in force */
  endControl(id: ControlId, by: ReaderId, at: number): Promise<boolean>;
  /** In force at that time, oldest first. */
  listInForce(now: number): Promise<readonly Control[]>;
  /** Everything ever laid down, newest first; `before`: older than that one. */
  listControls(request: { readonly before?: ControlId; readonly limit: number }): Promise<readonly Control[]>;
}
