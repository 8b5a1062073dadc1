import { translationOf } from "~/content/translated";
import type { ownMail as english } from "../en/own-mail";

export const ownMail = translationOf<typeof english>()({
  title: "Mensajes sobre encuestas",
  lead: "Se envían a su dirección si hay un servidor de correo configurado, y tratan de los pares de departamentos de los que usted se ocupa.",
  messages: {
    "will-open": "Dos días laborables antes de que una encuesta se abra por sí sola",
    "could-not-open": "Una encuesta no ha podido abrirse y está en espera (un mensaje por día laborable)",
    lapsed: "Una encuesta ha esperado cinco días laborables y se abandona",
    "refused-addresses": "El servidor de correo ha rechazado direcciones",
    "holders-awaited": "Faltan custodios de clave por acudir",
    opened: "Se ha abierto una encuesta",
    "half-time": "Participación a mitad del plazo",
    closed: "Una encuesta se ha cerrado sin resultado",
    "report-ready": "El informe está listo",
    "weekly-digest": "Cada lunes por la mañana: cómo está todo y qué hay que hacer",
  },
  save: "Guardar la selección de mensajes",
  saved: "Se ha guardado su selección de mensajes.",
});
