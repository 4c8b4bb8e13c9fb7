import { control, Field, type FieldProps, useComplaint } from './field-parts.tsx'

/**
 * One file from the device: a phone offers its camera too. `accept` only helps the choice; the server looks inside. It comes last in
 * its form, so that what was typed is known even of a file too heavy to be read.
 */
export function FileField(props: FieldProps & { accept: string }) {
  const error = useComplaint(props, 'choose')
  return (
    <Field of={props} error={error}>
      <input {...control(props, error)} type="file" accept={props.accept} />
    </Field>
  )
}
