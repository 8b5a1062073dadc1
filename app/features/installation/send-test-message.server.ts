import { randomUUID } from "node:crypto";
import { installationTexts } from "~/content/installation/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { connectMailer } from "~/features/mail/connect-mailer.server";
import { mailPage, mailTitle, paragraph } from "~/features/mail/message-parts.server";

/** Sends one message to whoever asked; null when the server took it, or a sentence about why not. */
export async function sendTestMessage(
  settings: { smtpUrl: string; from: string; publicUrl: string },
  to: string,
  language: ShownLanguage,
): Promise<string | null> {
  const { subject, body, refused, problems } = installationTexts(language).texts.mail;
  const text = fill(body, { address: settings.publicUrl });
  const mailer = connectMailer(settings);
  try {
    const delivery = await mailer.deliver({
      to,
      subject,
      text,
      html: mailPage(language, subject, [mailTitle(subject), paragraph(text)]),
      messageId: `${randomUUID().replaceAll("-", "")}@${new URL(settings.publicUrl).hostname}`,
      language,
    });
    if (delivery.ok) return null;
    const sentences: Readonly<Record<string, string>> = problems;
    return fill(refused, { problem: sentences[delivery.problem] ?? problems.unreachable });
  } finally {
    mailer.close();
  }
}
