// The field in which a subject is named, with names to choose from.
import { TextField, type TextFieldProps } from './field.tsx';

export function SubjectInput({
  suggestions,
  ...field
}: Pick<TextFieldProps, 'label' | 'hint' | 'value' | 'maxLength'> & { suggestions: readonly string[] }) {
  return (
    <>
      <TextField {...field} id="what" name="what" list="what-names" required autocomplete="off" />
      <datalist id="what-names">
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
