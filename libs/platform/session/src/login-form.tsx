import { Button, Form, FormActions, TextField, WarningNote, type Fault, type Problem } from '@zona/ui';
import { useState } from 'react';
import { login } from './auth-client';
import { t } from './words';

interface LoginFormProps {
  onIn: () => void;
  /** The person who was here, when the session ends over a page. */
  email?: string;
}

interface Shown {
  problems: readonly Problem[];
  wait: string | null;
  error: Fault | null;
}

const nothing: Shown = { problems: [], wait: null, error: null };
const labels = { email: t('login.email'), password: t('login.password') };
const checkEmail = (text: string) => (/^\S+@\S+$/.test(text.trim()) ? null : t('login.badEmail'));

export function LoginForm({ onIn, email: known = '' }: LoginFormProps) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState(nothing);

  const submit = async () => {
    setPending(true);
    setShown(nothing);
    const outcome = await login(email.trim(), password);
    setPending(false);
    if (outcome.kind === 'in') onIn();
    else if (outcome.kind === 'refused') setShown({ ...nothing, problems: outcome.problems });
    else if (outcome.kind === 'wait') setShown({ ...nothing, wait: outcome.message });
    else setShown({ ...nothing, error: outcome.error });
  };

  return (
    <Form onSubmit={() => void submit()} problems={shown.problems} error={shown.error} labels={labels}>
      {shown.wait && (
        <div role="alert">
          <WarningNote>{shown.wait}</WarningNote>
        </div>
      )}
      <TextField
        label={labels.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
        check={checkEmail}
      />
      <TextField
        label={labels.password}
        name="password"
        type={visible ? 'text' : 'password'}
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <label className="z-choice">
        <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.target.checked)} />
        <span>{t('login.showPassword')}</span>
      </label>
      <FormActions withoutNote>
        <Button variant="primary" type="submit" pending={pending}>
          {t('login.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
