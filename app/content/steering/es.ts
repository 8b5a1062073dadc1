import { es as home } from "~/content/home/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  wave: "{quarter} de {first} y {second}",
  subject: {
    "will-open": "Se abre el {opens}: la encuesta {wave}",
    "could-not-open": "Le espera a usted: la encuesta {wave} no se ha abierto",
    lapsed: "Abandonada: la encuesta {wave} no se ha abierto",
    "refused-addresses": "Direcciones rechazadas: la encuesta {wave}",
    "holders-awaited": "Se espera a los custodios de clave: la encuesta {wave}",
    opened: "Abierta: la encuesta {wave}",
    "half-time": "A mitad de plazo: la encuesta {wave}",
    closed: "Cerrada sin resultado: la encuesta {wave}",
    "report-ready": "El informe está listo: la encuesta {wave}",
  },
  goAwaited: {
    subject: "Espera su visto bueno para el {opens}: la encuesta {wave}",
    text: [
      "La encuesta {wave} debe abrirse el {opens}, y su plan pide el visto bueno de una persona. Nadie lo ha dado todavía.",
      "Revise a quién se invita, qué verán las personas y si están todas las claves, y dé el visto bueno. Sin él la encuesta espera; a los cinco días laborables se abandona.",
    ],
  },
  greeting: "Hola, {name}:",
  text: {
    "will-open": [
      "La encuesta {wave} se abre por sí sola el {opens}. Hasta entonces se puede cambiar todo.",
      "Revísela ahora: a quién se invita, qué verán las personas y si están todas las claves. Allí se dice también qué impide abrirla.",
    ],
    "could-not-open": [
      "La encuesta {wave} debería haberse abierto el {opens} y no se ha abierto. Le espera a usted: su página dice qué lo impide.",
      "Elija otra fecha o ábrala a mano. Este mensaje llega una vez por día laborable; después de cinco días laborables, la encuesta se abandona y su trimestre vuelve a quedar libre.",
    ],
    lapsed: [
      "La encuesta {wave} debería haberse abierto el {opens}. Ha esperado cinco días laborables y queda abandonada. No se ha preguntado a ninguna persona.",
      "Su trimestre está libre: se puede planificar otra ronda enseguida.",
    ],
    "refused-addresses": [
      "El servidor de correo ha rechazado direcciones a las que debía ir la encuesta {wave}. La página de la encuesta dice cuántas.",
      "Esas personas no tienen enlace. En la página de la encuesta puede corregir cada dirección una vez; los papeles con código de reserva también les valen.",
    ],
    "holders-awaited": [
      "La encuesta {wave} se ha cerrado. Se contará en cuanto hayan dado su parte suficientes custodios de clave. Se les pide que vengan antes del {comeBy}.",
      "La página de la encuesta dice a quién se espera.",
    ],
    opened: [
      "La encuesta {wave} está abierta hasta el {closes}.",
      "Es el momento de imprimir el aviso y de decir una frase sobre ella en los dos departamentos.",
    ],
    "half-time": [
      "Ha pasado la mitad del plazo de la encuesta {wave}. Participación de los dos departamentos juntos: {band}. Está abierta hasta el {closes}.",
      "Los recordatorios van por sí solos a todas las personas. Lo que ayuda es una palabra de las dos direcciones; preguntar a alguien si ha respondido hace daño.",
    ],
    closed: ["La encuesta {wave} se ha cerrado y no se publica nada de ella. Su página dice por qué."],
    "report-ready": [
      "La encuesta {wave} se ha cerrado y se ha contado. El informe está listo.",
      "Dé las gracias a los dos departamentos en dos días y acuerde una fecha para hablar de los resultados.",
    ],
  },
  digest: {
    subject: "Esta semana: cómo están sus encuestas",
    lead: "Esto es lo que dice hoy su primera página en Tandem, una vez por semana.",
    next: "Por hacer:",
    nothing: home.page.nextSteps.nothing,
    linkAbove: "Todo, tal como está ahora:",
    button: "Abrir Tandem",
    footer:
      "Enviado por Tandem en nombre de {organisation} los lunes por la mañana a quienes dirigen encuestas o leen sus resultados. Puede desactivarlo en la página de su cuenta.",
  },
  bands: {
    "under-25": "menos de una cuarta parte",
    "25-50": "entre una cuarta parte y la mitad",
    "50-75": "entre la mitad y tres cuartas partes",
    "over-75": "más de tres cuartas partes",
    unknown: "aún no se ha mirado",
  },
  button: "A la página de la encuesta",
  linkAbove: "A la página de la encuesta:",
  footer:
    "Enviado por Tandem en nombre de {organisation} a quienes se ocupan de esta encuesta. En la página de su cuenta puede elegir cuáles de estos mensajes recibe.",
});
