export const webhookProblems = {
  "no-address": "Escriba una dirección web, por ejemplo https://hooks.example.org/tandem.",
  "not-https":
    "Solo se aceptan direcciones https. Quien administra el servidor puede permitir http: WEBHOOK_PLAIN_HTTP.",
  "has-credentials": "Quite de la dirección el nombre y la contraseña.",
  "own-network":
    "Esta dirección está en una red privada o en esta misma máquina. Quien administra el servidor puede permitirlo: WEBHOOK_PRIVATE_ADDRESSES.",
  forbidden:
    "A esta dirección no se envía ningún mensaje: en ella responden servicios en la nube que entregan claves.",
  "unknown-host": "Ninguna máquina se llama así. Compruebe la dirección.",
  "too-long": "La dirección supera los 2000 caracteres.",
  redirected: "El destinatario reenvió el mensaje a otra dirección, que no se sigue. Escriba esa dirección.",
  refused: "El destinatario respondió que no había aceptado el mensaje.",
  "no-answer": "No llegó ninguna respuesta en diez segundos.",
  unreachable: "No se puede llegar al destinatario.",
  over: "La encuesta se cerró antes de que pudiera enviarse este mensaje.",
  certificate: "Esta máquina no confía en el certificado del destinatario.",
} as const;
