import { translationOf } from "~/content/translated";
import type { person as english } from "../en/person";

/** The page on which somebody is found, shown what is held about, and erased. */
export const person = translationOf<typeof english>()({
  documentTitle: "Datos de una persona - Tandem",
  back: "Protección de datos",
  title: "Datos de una persona",
  lead: "Lo que se guarda de alguien, para entregárselo o suprimirlo.",
  search: {
    label: "Nombre o dirección",
    search: "Buscar",
    nobody:
      "Nadie con este nombre o esta dirección tiene una cuenta, está en una lista de personas o en un archivo subido, está invitado, es responsable en un plan o en su historial, ni figura en el registro de auditoría.",
    first: "Solo se muestran los primeros {count}. Escriba más del nombre o de la dirección.",
    named: "{name}, {address}",
    show: "Mostrar",
    showWhom: "Mostrar qué se guarda de {address}",
  },
  held: {
    roster: "Lista de personas de {relationship}: {department}",
    rosterNamed: "Lista de personas de {relationship}: {department}, {name}",
    rosterLanguage: "Lista de personas de {relationship}: {department}, idioma {language}",
    rosterNamedLanguage: "Lista de personas de {relationship}: {department}, {name}, idioma {language}",
    invited: "Invitación a la encuesta {quarter} de {relationship}, que está abierta",
    mail: "{message}: {state}, {day}",
    messages: {
      invitation: "Invitación",
      "reminder-middle": "Primer recordatorio",
      "reminder-last": "Último recordatorio",
      extended: "Nuevo final",
    },
    mailStates: { queued: "envío en cola", sent: "envío hecho", failed: "envío fallido" },
    upload: "En el archivo subido {file}, que espera a que se acepte",
    reminders: "Dirección para recordatorios sobre {actions} de un plan, {reminders}",
    actions: { one: "{count} medida", other: "{count} medidas" },
    queuedReminders: {
      one: "{count} recordatorio en cola o enviado",
      other: "{count} recordatorios en cola o enviados",
    },
    trail: {
      one: "Mención en {count} línea del registro de auditoría",
      other: "Mención en {count} líneas del registro de auditoría",
    },
    history: {
      one: "Mención en {count} línea del historial de planes",
      other: "Mención en {count} líneas del historial de planes",
    },
    typed: {
      action: "Responsable de «{what}» en el plan {quarter} ({pair})",
      agreement: "Responsable del acuerdo «{what}», {quarter} ({pair})",
    },
    keyHolder: "encuesta {quarter} ({pair})",
    account: "Una cuenta con el rol {role}, desde el {day}",
    accountDisabled: "Una cuenta con el rol {role}, desde el {day}, desactivada",
    notHeld:
      "No se guarda: si esta persona ha respondido, y qué. Tandem no deja constancia de ello, así que no se puede mostrar ni suprimir.",
    download: "Descargar para la persona",
  },
  erasure: {
    nothing: "Aquí no hay nada que suprimir.",
    title: "Suprimir los datos de esta persona",
    rosters:
      "La dirección y el nombre desaparecen de todas las listas de personas, y de una encuesta que esté abierta.",
    mails: "No se envía ninguna invitación ni ningún recordatorio más.",
    uploads: "El archivo subido que contiene la dirección se desecha entero.",
    trail:
      "En el registro de auditoría y en los historiales de planes, «[…]» ocupa el lugar de la dirección y el nombre. Lo que se hizo y cuándo permanece, porque los abusos tienen que poder demostrarse.",
    account:
      "La cuenta desactivada desaparece. Lo que hizo permanece en el registro de auditoría bajo un número sin nombre.",
    bytes:
      "Los bytes se sobrescriben en la base de datos y en su registro de transacciones. Las copias de seguridad anteriores todavía los contienen.",
    cannotTitle: "Lo que no puede hacer",
    cannotTakeBack:
      "Retirar una respuesta. Si esta persona ha respondido, la papeleta sellada no lleva nombre, y Tandem no sabe cuál es. Se destruye con todas las demás cuando la encuesta se ha contado.",
    cannotVoid:
      "Anular el código de una encuesta abierta. Buscarlo mostraría si se ha usado. Vale hasta que se cierra la encuesta.",
    cannotTyped:
      "Quitar un nombre que alguien ha escrito en el texto de un plan, un acuerdo, una nota o un comentario: puede ser el de cualquiera. Cámbielo allí.",
    cannotHolder:
      "Quitar el nombre de un custodio de clave de las palabras que leen quienes responden: {where}. Figura en las reglas publicadas de la encuesta, con las que se selló cada respuesta, en la constancia de a quién se prometió confiar las claves y en los avisos impresos. En una encuesta que aún no se ha abierto, Recursos Humanos puede cambiarlo en el plan.",
    cannotOwned:
      "Quitar un trabajo en marcha: el nombre permanece como el de una persona responsable hasta que el plan o el acuerdo nombre a otra. {where}.",
    cannotAccount:
      "Quitar una cuenta en uso y sus líneas en el registro de auditoría: dicen quién puede hacer qué. Cuando la administración la haya desactivado en «Cuentas», podrá suprimirse aquí.",
    understood: "Entiendo que esto no se puede deshacer.",
    erase: "Suprimir {address}",
  },
});
