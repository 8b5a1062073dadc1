import { translationOf } from "~/content/translated";
import type { rights as english } from "../en/rights";

export const rights = translationOf<typeof english>()({
  title: "Derechos de las personas interesadas",
  contact: "Contacto: {contact}",
  caption: "Derechos",
  rows: {
    information: {
      label: "Información",
      text: "La primera página de la encuesta dice en una sola pantalla qué se guarda, quién ve qué, el umbral y qué no se puede impedir. Este documento lo dice por extenso.",
    },
    access: {
      label: "Acceso",
      text: "Recursos Humanos o la administración pueden exportar lo que se guarda de una dirección: lista de personas, invitación, correos, cuenta. Las respuestas no se pueden exportar: el programa no sabe de quién son.",
    },
    correction: {
      label: "Rectificación",
      text: "En la lista de personas, en cualquier momento.",
    },
    erasure: {
      label: "Supresión",
      text: "Los datos de una persona pueden suprimirse de las listas de personas, los archivos subidos, las encuestas abiertas, la cola de correos, los recordatorios, el registro de auditoría y los historiales de los planes; también desaparece una cuenta desactivada. El nombre de un custodio de clave permanece en las reglas publicadas. Las copias que haya en copias de seguridad anteriores desaparecen cuando estas se borran. El programa no sabe qué respuesta es de quién y por eso no puede suprimir una; se destruye con todas las demás cuando la encuesta se ha contado.",
    },
    objection: {
      label: "Oposición",
      text: "La participación es voluntaria. Si alguien no quiere correos, se suprimen sus datos o se le quita de la lista de personas.",
    },
    withdrawal: {
      label: "Retirada",
      text: "Hasta que se envían las respuestas, quien tiene el código o el tique con que se empezaron puede cambiarlas, o borrarlas con un botón, en el dispositivo donde están. Los rastros que el navegador o el dispositivo guardan en sus propios archivos quedan fuera del alcance del programa. Después del envío no se puede retirar nada, y la página lo dice antes.",
    },
  },
});
