import { translationOf } from "~/content/translated";
import type { agreement as english } from "../en/agreement";

/** Section 13. */
export const agreement = translationOf<typeof english>()({
  title: "Qué debería fijar un acuerdo de empresa",
  note: "Puntos que debería fijar un acuerdo entre la empresa y el comité de empresa. Muchos los impone el programa; un acuerdo los hace vinculantes también para las personas.",
  caption: "Puntos de un acuerdo de empresa",
  lastCaption: "Los últimos puntos de un acuerdo de empresa",
  seenBy: "Visto por:",
  signatures: ["Por la empresa, fecha", "Por el comité de empresa, fecha"],
  rows: {
    purpose: {
      label: "Finalidad",
      text: "Solo las del apartado 1. Ningún uso para evaluar, comparar o sancionar a personas o equipos.",
    },
    voluntary: {
      label: "Participación voluntaria",
      text: "Ningún perjuicio por no participar, y ningún intento de averiguar quién ha participado.",
    },
    statements: {
      label: "Afirmaciones",
      text: "El catálogo del apartado 3. Un cambio es una versión nueva y se muestra antes al comité de empresa.",
    },
    rhythm: {
      label: "Ritmo",
      text: "Resultados como máximo una vez al trimestre, y nunca en los {restDays} días que siguen a los anteriores (una encuesta que no publica nada no cuenta); como máximo una invitación, dos recordatorios y un mensaje de que se aplaza el final, a todas las personas.",
    },
    threshold: {
      label: "Umbral",
      text: "Al menos {threshold} respuestas en un departamento; una encuesta puede tener un umbral más alto, y el programa no acepta uno más bajo. Para departamentos de menos de 10 personas convendría considerar uno más alto.",
    },
    invitedCounts: {
      label: "Números de personas invitadas",
      text: "El comité de empresa recibe el aviso de cada encuesta, con la huella y los números de personas invitadas, y los comprueba.",
    },
    keyHolder: {
      label: "Quién custodia las claves",
      text: "Quiénes son los custodios y cuántos hacen falta, por ejemplo dos de estos tres: comité de empresa, delegado de protección de datos, dirección de otro departamento. O solo el servidor. Que todo grupo de ese número incluya a alguien ajeno a Recursos Humanos e Informática; quién sustituye a un custodio que se marcha; y que las claves se destruyan después del recuento.",
    },
    paperBallots: {
      label: "Papeletas de papel",
      text: "Las mezclan y las introducen de una sola vez dos personas, una de ellas designada por el comité de empresa; al menos tres de un departamento juntas, o todas las que haya. Nada de lo leído se anota ni se cuenta a nadie, y el papel se tritura.",
    },
    slips: {
      label: "Papeles con código",
      text: "Se sacan de un recipiente; nadie anota quién ha sacado cuál. Quien los imprime no guarda copia ni usa ninguno de los códigos.",
    },
    logs: {
      label: "Registros y redes",
      text: "El registro de accesos del proxy está desactivado para la encuesta; no hay vigilancia de dispositivos ni de redes dirigida a ella.",
    },
    accounts: {
      label: "Quién tiene una cuenta",
      text: "Personas designadas por su nombre, según el rol; la lista se muestra al comité de empresa cuando la pida.",
    },
    results: {
      label: "Resultados",
      text: "Cuándo y a quién se muestran; los dos departamentos los ven; sin más desgloses.",
    },
    comments: {
      label: "Comentarios",
      text: "Cuánto tiempo se conservan; que nadie intente averiguar quién ha escrito uno.",
    },
    backups: {
      label: "Listas de personas y copias de seguridad",
      text: "Cuánto tiempo se conservan, y que los archivos de clave no estén en ninguna copia de seguridad.",
    },
    changes: {
      label: "Cambios del programa",
      text: "Se informa al comité de empresa antes de poner en marcha una versión nueva, y este puede hacer que se compare con el código fuente publicado.",
    },
    checks: {
      label: "Comprobaciones",
      text: "Quién hace la comprobación de los archivos guardados, con qué frecuencia y quién recibe su resultado; encuentra lo que sabe buscar.",
    },
    breach: {
      label: "Incumplimiento",
      text: "Qué ocurre cuando se incumple uno de estos puntos, y a quién puede acudir la plantilla.",
    },
  },
});
