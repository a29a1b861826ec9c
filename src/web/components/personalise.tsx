// The switch of personalisation: a form that works by itself; islands/submit-on-change.ts takes its button away.
import { Switch } from './field.tsx';

/** `back`: where the form returns to. */
export function Personalise({ on, back }: { on: boolean; back: string }) {
  return (
    <section class="block" aria-label="Personalisation">
      <form method="post" action="/settings/personalise" class="switch-form" data-submit-on-change>
        <input type="hidden" name="back" value={back} />
        <Switch id="personalise" name="personalise" checked={on} title="Personalise my front page">
          Off, you get Most covered: the same page for everyone. Nothing is learned then; what was learned is
          kept, unused, until you erase it.
        </Switch>
        <button class="btn" type="submit">
          Apply
        </button>
      </form>
    </section>
  );
}
