import { translationOf } from "~/content/translated";
import type { connectionTables as english } from "../../en/tables/connections";
import { words } from "./words";

/** What is stored of connections with other programs. {roster} and {comments} come from the settings. */
export const connectionTables = translationOf<typeof english>()({
  apiToken: {
    what: "Tokens con los que otros programas usan la interfaz.",
    why: "Para que un programa obtenga lo que se le ha dado y nada más.",
    kept: words.forGood,
    seenBy: "La administración, sin el secreto.",
    columns: {
      id: "Identificador aleatorio.",
      name: "Para qué es el token.",
      secretHash: "SHA-256 del secreto, que a partir de él no se puede recuperar.",
      permissions: "Qué permite el token.",
      relationshipId: "El único par de departamentos al que llega; vacío: todos los pares.",
      accountId: "Quién lo creó; vacío si la cuenta ya no existe.",
      createdAt: "Cuándo se creó.",
      expiresAt: "Hasta cuándo vale.",
      lastUsedOn: "El día en que se usó por última vez, sin hora.",
      endedAt: "Cuándo alguien le puso fin.",
    },
  },
  webhook: {
    what: "Dónde comunica Tandem a programas o canales lo que ha ocurrido.",
    why: "Para que nadie tenga que preguntar una y otra vez.",
    kept: "Hasta que la administración lo quite.",
    seenBy: "La administración; de la dirección ve el principio.",
    columns: {
      id: "Identificador aleatorio.",
      kind: "Un programa, o un canal de Slack o de Teams.",
      name: "Cómo se llama en la lista.",
      address: "Adónde van los mensajes.",
      secret:
        "Con qué se firman los mensajes a un programa; aquí es legible, porque cada uno se firma de nuevo.",
      events: "Qué se le comunica.",
      relationshipId: "El único par de departamentos del que se le informa; vacío: todos los pares.",
      language: "Idioma de lo que aparece en un canal.",
      accountId: "Quién lo añadió; vacío si la cuenta ya no existe.",
      createdAt: "Cuándo se añadió.",
    },
  },
  webhookDelivery: {
    what: "Mensajes a programas y canales: un par, una encuesta o una medida, y qué ha ocurrido con ello.",
    why: words.once,
    kept: "Hasta que la administración quite el webhook.",
    seenBy: "La administración.",
    columns: {
      id: "Número correlativo.",
      webhookId: "Adónde va.",
      event: "Qué ha ocurrido.",
      subject: "Con qué encuesta o medida.",
      messageId: "Número aleatorio del mensaje, por el que su destinatario lo reconoce.",
      body: "El mensaje. No nombra a ninguna persona ni cuenta a nadie.",
      state: "En cola, enviado, fallido o conocido antes de que existiera el webhook.",
      attempts: words.tries,
      notBefore: words.tryAgain,
      status: "La última respuesta del destinatario.",
      problem: words.failure,
      createdAt: "Cuándo se puso en cola.",
      triedAt: "Cuándo se intentó por última vez.",
    },
  },
});
