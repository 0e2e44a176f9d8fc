import type { MailConfig } from '@zona/config';
import { Fault, refuse } from '@zona/database';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';

/** One line: nothing in it can begin another header. */
const line = z.string().regex(/^[^\p{Cc}\u2028\u2029]+$/u);

const letterSchema = z.strictObject({
  /** Of this message and no other: a mail program that gets it twice shows it once. */
  id: z.uuid(),
  to: z.email().max(254),
  subject: line.max(200),
  text: z.string(),
  html: z.string(),
});
export type Letter = z.input<typeof letterSchema>;

/** Where in the web application one says how often to be written to. */
export const mailSettingsPath = '/impostazioni/posta';

/** The one way in which mail leaves Zona. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(private readonly config: MailConfig | null) {
    const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
    this.transport =
      config && createTransport({ url: config.smtpUrl, ...limits, disableFileAccess: true, disableUrlAccess: true });
  }

  get on(): boolean {
    return this.transport !== null;
  }

  /** An address of the web application, for a link. */
  link(path: string): string {
    return new URL(path, this.config?.publicUrl).href;
  }

  /** A `Fault` says that nothing has left and that it may go better later; a `Refusal` that it is not to be sent again. */
  async send(letter: Letter): Promise<void> {
    const { id, to, ...content } = letterSchema.parse(letter);
    if (!this.transport || !this.config) throw new Fault('UNAVAILABLE', 'La posta non è configurata.');
    // Asked first and apart: a server that is away now has taken nothing.
    await this.transport.verify().catch((cause: unknown) => this.away(cause));
    const settings = this.link(mailSettingsPath);
    await this.transport
      .sendMail({
        ...content,
        from: this.config.from,
        to: { name: '', address: to },
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${settings}>` },
      })
      .catch((cause: { responseCode?: number }) => {
        if (!cause.responseCode)
          return refuse(
            null,
            'MAIL',
            'Il server di posta si è interrotto mentre prendeva il messaggio: non viene rimandato per non mandarlo due volte.',
          );
        if (cause.responseCode < 500) return this.away(cause);
        return refuse(null, 'MAIL', 'Il server di posta ha rifiutato il messaggio: l’indirizzo è giusto?');
      });
  }

  private away(cause: unknown): never {
    throw new Fault('UNAVAILABLE', 'Il server di posta non risponde o non prende messaggi.', { cause });
  }
}
