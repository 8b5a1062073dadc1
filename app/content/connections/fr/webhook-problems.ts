export const webhookProblems = {
  "no-address": "Saisissez une adresse web, par exemple https://hooks.example.org/tandem.",
  "not-https":
    "Seules les adresses https sont acceptées. Les personnes qui gèrent le serveur peuvent autoriser http\u00a0: WEBHOOK_PLAIN_HTTP.",
  "has-credentials": "Retirez le nom et le mot de passe de l’adresse.",
  "own-network":
    "Cette adresse se trouve dans un réseau privé ou sur cette machine. Les personnes qui gèrent le serveur peuvent l’autoriser\u00a0: WEBHOOK_PRIVATE_ADDRESSES.",
  forbidden:
    "Aucun message n’est envoyé à cette adresse\u00a0: des services en nuage qui livrent des clés y répondent.",
  "unknown-host": "Aucune machine ne porte ce nom. Vérifiez l’adresse.",
  "too-long": "L’adresse dépasse 2\u00a0000 caractères.",
  redirected:
    "Le destinataire a renvoyé le message vers une autre adresse, qui n’est pas suivie. Saisissez cette adresse-là.",
  refused: "Le destinataire a répondu qu’il n’avait pas accepté le message.",
  "no-answer": "Aucune réponse n’est venue en dix secondes.",
  unreachable: "Le destinataire est injoignable.",
  over: "L’enquête était close avant que ce message ait pu être envoyé.",
  certificate: "Cette machine ne fait pas confiance au certificat du destinataire.",
} as const;
