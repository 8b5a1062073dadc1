import { es as frame } from "~/content/frame/es";
import { asking } from "~/content/survey/es/asking";
import { translationOf } from "~/content/translated";
import type { states as englishStates, wave as englishWave } from "../en/wave";
import { refusals } from "./opening";

export const wave = translationOf<typeof englishWave>()({
  documentTitle: "Encuesta - Tandem",
  title: frame.shared.wave,
  allWaves: "{name}: encuestas",
  thisWave: "Esta encuesta",
  facts: {
    shouldHaveOpened: "Debería haberse abierto",
    opens: "Se abre",
    opened: "Se abrió",
    wouldHaveOpened: "Se habría abierto",
    closes: {
      planned: "Se cierra",
      open: "Se cierra",
      closing: "Se cerró",
      closed: "Se cerró",
      cancelled: "Se canceló",
    },
    invited: "Personas invitadas",
    inRoster: "Ahora en la lista de personas",
    department: { one: "{name}: {count} persona", other: "{name}: {count} personas" },
    invitations: "Invitaciones",
    mail: "Por correo electrónico, con dos recordatorios a todas las personas",
    slips: "En papeles impresos con código",
    paper: "En papel, como máximo",
    paperOf: "{name}: {paper}",
    threshold: "Umbral para mostrar resultados",
    thresholdIs: {
      one: "{count} respuesta en cada departamento",
      other: "{count} respuestas en cada departamento",
    },
    fingerprint: asking.start.fingerprintLabel,
  },
  planned: {
    change: "Cambiar el plan",
    cancel: "Cancelar esta encuesta",
    opening: "Apertura",
    notSooner: "No puede abrirse antes. {problem} {remedy}",
    blocked: "Así no puede abrirse",
    missed: refusals.dateMissed.problem,
    review: "Revisar y abrir",
  },
  participation: {
    title: "Participación",
    bands: {
      "under-25": "Ha respondido menos de una cuarta parte",
      "25-50": "Ha respondido entre una cuarta parte y la mitad",
      "50-75": "Ha respondido entre la mitad y tres cuartas partes",
      "over-75": "Han respondido más de tres cuartas partes",
    },
    nothingYet: "Todavía no se ha contado nada.",
    onceADay:
      "Los dos departamentos juntos. Se consulta una vez al día, para que esta página no muestre cómo llegan respuestas sueltas. Tandem no lleva ninguna lista de quién ha respondido.",
    asOf: "Los dos departamentos juntos, a fecha de {seen}. Se consulta una vez al día, para que esta página no muestre cómo llegan respuestas sueltas. Tandem no lleva ninguna lista de quién ha respondido.",
  },
  paper: {
    title: "En papel",
    slips: "Imprimir los papeles con código",
    slipsHelp: "sin nombre: los que se sacan y algunos de reserva",
    spareSlips: "Imprimir papeles con código de reserva",
    spareSlipsHelp: "para quienes no tengan enlace o no puedan usarlo, sin nombre",
    ballot: "Imprimir la papeleta de papel",
    ballotHelp: "para quienes prefieran escribir a mano; todas las copias son iguales",
    entry: "Introducir las papeletas de papel",
    entryHelp: "entre dos personas, mezcladas y en un solo lote, antes de que se cierre la encuesta",
    notice: "Imprimir el aviso",
    noticeHelp: "con la huella y el número de personas invitadas, para el tablón del comité de empresa",
  },
  takingBack: {
    possible:
      "¿Se abrió por error o hay algo que no está bien? Hasta el {until} se puede retirar por completo, y su plan vuelve.",
    link: "Retirar la encuesta",
  },
  sooner: {
    title: "Terminarla antes",
    closesByItself:
      "La encuesta se cierra por sí sola el {closes}. Si se termina antes, todas las respuestas se destruyen sin leerse.",
    close: "Cerrarla ahora",
    cancel: "Cancelarla",
  },
  extension: {
    title: "Más tiempo",
    possible:
      "El cierre se puede aplazar una vez, al {latest}: esa fecha se prometió al abrir y no se sobrepasa. Se puede hacer hasta 24 horas antes del cierre y no se puede deshacer.",
    mail: "Todas las personas invitadas reciben el mismo correo con el nuevo cierre, en lugar del último recordatorio.",
    slips:
      "En una encuesta con papeles con código nadie recibe correos: dígaselo usted a todas las personas de los dos departamentos.",
    confirm: "Entiendo que el nuevo cierre es definitivo.",
    button: "Aplazar el cierre",
    confirmMissing: "Marque la casilla para confirmar que el nuevo cierre es definitivo.",
    refused: "El cierre ya no se puede aplazar: faltan menos de 24 horas o ya se aplazó.",
    extended: "El cierre se aplazó a esta fecha, que no se sobrepasa.",
  },
  mail: {
    title: "Correos",
    message: "Mensaje, a todas las personas",
    sent: "Enviados",
    waiting: "En espera",
    failed: "Fallidos",
    messages: {
      invitation: "Invitación",
      "reminder-middle": "Primer recordatorio",
      "reminder-last": "Último recordatorio",
      extended: "Nuevo cierre",
    },
    problem: { one: "{count} mensaje: {sentence}", other: "{count} mensajes: {sentence}" },
    retry: "Reintentar los fallidos",
    refused: "Direcciones que el servidor de correo ha rechazado",
    refusedHelp:
      "Estas personas no tienen enlace en esta encuesta. Una dirección rechazada de inmediato se puede corregir una vez: allí no llegó nada. Si no, a cada una le sirve un papel con código de reserva, igual que a quien llegó después de la apertura.",
    correct: {
      title: "Corregir una dirección rechazada",
      refused: "Dirección rechazada",
      corrected: "Dirección correcta",
      hint: "Cada una se puede corregir una vez. La invitación va enseguida a la nueva dirección y también se corrige la lista de personas. El registro lo anota y el aviso dice cuántas fueron: imprímalo de nuevo.",
      button: "Corregir y enviar la invitación",
      refusals: {
        "not-open": "Esta encuesta ya no admite respuestas; sus direcciones quedan como están.",
        "not-refused":
          "El servidor de correo no rechazó esta dirección de inmediato, o puede que algo haya llegado. A esta persona le sirve un papel con código de reserva.",
        "corrected-already":
          "Ya se corrigió una vez. A esta persona le sirve un papel con código de reserva.",
        "no-address": frame.forms.noAddress,
        same: "Es la dirección que se rechazó. Escriba otra.",
        taken:
          "Esta dirección es de otra persona que está invitada, figura en la lista de personas o tiene cuenta.",
        "not-in-roster": "Esta persona ya no está en la lista de personas.",
      },
    },
    numbersOnly:
      "Solo números, salvo las direcciones rechazadas: eso no dice nada de una respuesta. Esta página no muestra a quién se envió un correo ni quién siguió su enlace. Quien se quite de la lista de personas ya no recibe más correos.",
  },
  lastPlan: {
    title: "Qué se acordó después de la última encuesta",
    lead: "A las personas encuestadas se les dice lo mismo cuando pulsan «Empezar», sin los nombres de las personas responsables.",
    status: { planned: "Sin empezar", started: "En marcha", done: "Hecho", dropped: "No se hizo" },
    owners: "{owners}, vence el {due}",
    ownersAndReason: "{owners}, vence el {due}. {reason}",
  },
  ended: {
    counting: "Las respuestas se están contando. Tarda un momento.",
    report: "Leer el informe",
    receipts: "Resguardos de todas las papeletas contadas",
    receiptsHelp: "para quien quiera comprobar que su papeleta se contó",
    keyWaits:
      "La clave de esta encuesta aún no se ha destruido. Otro programa tiene abierta la base de datos, de modo que lo borrado sigue en su registro, y la clave solo se destruye cuando eso ha desaparecido. Tandem lo intenta de nuevo cada medio minuto. Pida a quienes administran el servidor que cierren los programas que leen la base de datos, como un explorador de bases de datos o una copia de seguridad que se ha quedado bloqueada.",
  },
});

export const states = translationOf<typeof englishStates>()({
  planned: "Planificada",
  open: "Abierta",
  closing: "En recuento",
  closed: "Cerrada",
  cancelled: "Cancelada",
  waiting: "Cerrada, a la espera de custodios de clave",
});
