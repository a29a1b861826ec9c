// Fields of forms: a labelled line of text, a choice among a few, a row of checkboxes drawn as chips, a switch.
import type { ComponentChildren } from 'preact';

export interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url';
  readonly value?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly autocomplete?:
    | 'username webauthn'
    | 'username'
    | 'current-password'
    | 'new-password'
    | 'name'
    | 'off';
  readonly list?: string;
  readonly placeholder?: string;
}

export function TextField(props: TextFieldProps) {
  const hintId = props.hint ? `${props.id}-hint` : undefined;
  // As a plain record: the types of the library allow "list" on some types of input only, one by one.
  const attributes: Record<string, unknown> = {
    id: props.id,
    name: props.name,
    type: props.type ?? 'text',
    value: props.value,
    required: props.required,
    maxlength: props.maxLength ?? 300,
    minlength: props.minLength,
    autocomplete: props.autocomplete,
    list: props.list,
    placeholder: props.placeholder,
    'aria-describedby': hintId,
    spellcheck: 'false',
  };
  return (
    <div class="line-field">
      <label for={props.id}>{props.label}</label>
      <input {...attributes} />
      {props.hint ? (
        <p class="note-line" id={hintId}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly lang?: string;
}

/** Checkboxes or radio buttons as chips; `legend` is heard, and seen when `showLegend`. */
export function Chips(props: {
  readonly name: string;
  readonly legend: string;
  readonly showLegend?: boolean;
  readonly kind?: 'checkbox' | 'radio';
  readonly choices: readonly Choice[];
}) {
  const { name, kind = 'checkbox' } = props;
  return (
    <fieldset class="chip-set">
      <legend class={props.showLegend ? 'chip-set__legend' : 'vh'}>{props.legend}</legend>
      <div class="chips">
        {props.choices.map(({ value, label, checked, lang }) => (
          <span key={value}>
            <input type={kind} id={`${name}-${value}`} name={name} value={value} checked={checked} />
            <label for={`${name}-${value}`} lang={lang}>
              {label}
            </label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}

export function Switch(props: {
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox's own state is what a switch reads.
        role="switch"
        id={props.id}
        name={props.name}
        value="on"
        checked={props.checked}
        aria-describedby={`${props.id}-hint`}
      />
      <div>
        <label for={props.id}>
          <b>{props.title}</b>
        </label>
        <p class="switch__hint" id={`${props.id}-hint`}>
          {props.children}
        </p>
      </div>
    </div>
  );
}
