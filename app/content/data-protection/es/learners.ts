import { translationOf } from "~/content/translated";
import type { learners as english } from "../en/learners";

/** The trust model in plain words; SECURITY.md tells the same at more length. */
export const learners = translationOf<typeof english>()({
  title: "Quién puede saber qué",
  who: "Quién",
  learns: "Llega a saber",
  doesNotLearn: "No llega a saber",
  rows: {
    colleagues: {
      who: "Los colegas",
      learns: "Qué se hace con los resultados; los resguardos de todas las papeletas contadas.",
      not: "Respuestas, puntuaciones de personas, quién ha participado; quizá reconozcan de quién es un comentario.",
    },
    staff: {
      who: "Recursos Humanos, moderación y administración, en las páginas y en las exportaciones",
      learns:
        "Cuántas personas estaban invitadas; un intervalo amplio de participación mientras una encuesta está abierta; después del cierre, los resultados publicados y los comentarios íntegros. Quien imprime los papeles con código para Recursos Humanos tiene en la mano todos los códigos.",
      not: "Quién ha participado. Ninguna respuesta individual a una afirmación. Ningún código enviado por correo; quién ha sacado qué papel.",
    },
    meeting: {
      who: "Todas las personas presentes en una reunión sobre el resultado",
      learns:
        "Las cifras publicadas y, como un único intervalo, lo que cinco o más personas de un departamento han estimado o votado.",
      not: "Lo que una persona ha estimado o votado, salvo que otras del mismo departamento envíen estimaciones inventadas para acotarlo.",
    },
    trustee: {
      who: "Un custodio de clave",
      learns:
        "Después del cierre: cuántas papeletas ha emitido cada departamento y qué otros custodios han acudido.",
      not: "Papeletas, resultados, quién ha participado. Quien tenga además copias de la base de datos y de su archivo de clave solo puede abrir las papeletas que contienen con las claves de tantos custodios como exige la encuesta.",
    },
    paperTypists: {
      who: "Las dos personas que introducen las papeletas de papel",
      learns: "Lo que dice cada papeleta de papel, su letra y cuántas han llegado de cada departamento.",
      not: "De quién es, salvo que la letra, el comentario o un montón muy pequeño lo delaten. Ninguna papeleta emitida en un navegador.",
    },
    databaseReader: {
      who: "Quien tiene la base de datos, su registro de transacciones y todas las copias de seguridad, sin el archivo de clave",
      learns:
        "Cuántos códigos y papeletas hubo. Con copias frecuentes, con un programa que lee continuamente o con disparadores propios en la base de datos: en qué orden y cuándo se usaron códigos y llegaron papeletas.",
      not: "Solo con estos archivos, quién ha emitido una papeleta. Lo que dice: las papeletas no se pueden leer sin la clave.",
    },
    keyHolder: {
      who: "La misma persona con el archivo de clave de una encuesta abierta",
      learns:
        "Quién ha usado su código y, observando los archivos, qué papeleta sellada es de quién. Podría usar códigos en nombre de otras personas. Donde solo el servidor tiene las claves: podría abrir papeletas antes de tiempo y saber así quién ha respondido qué. Después del cierre se publica cuántos códigos se usaron y cuántas papeletas se contaron y cuántas fueron nulas, lo que revela algunos abusos.",
      not: "Donde hay custodios de clave: las respuestas, sin tantos de ellos como hacen falta.",
    },
    accessLogs: {
      who: "Quien tiene los registros de accesos de un proxy o de una red",
      learns: "Que una dirección abrió la encuesta, cambió un código y envió una papeleta, y cuándo.",
      not: "El código, las respuestas.",
    },
    mailSystem: {
      who: "El sistema de correo",
      learns:
        "A quién se invitó y se envió un recordatorio, es decir, a todo el mundo. Una pasarela que abre los mensajes tiene los enlaces: podría usar uno antes que nadie, saber por un rechazo que uno se ha usado, o poner en su lugar un tique propio y reconocer así la papeleta de esa persona.",
      not: "Respuestas, mientras no tenga ninguna clave.",
    },
    unevenServer: {
      who: "Un servidor que trata a una persona de otro modo",
      learns:
        "Se descubre cuando el navegador comprueba la clave o cuando se comparan huellas entre colegas.",
      not: "Aquí nada es seguro si no se compara.",
    },
    inventedPeople: {
      who: "Recursos Humanos, si invita a personas que no existen o conoce las respuestas de algunas",
      learns:
        "Acota las de las demás. Los números de personas invitadas figuran en el manifiesto: el comité de empresa debería comprobarlos.",
      not: "Más de lo que las reglas de publicación dejan adivinar del resto.",
    },
    alteredProgram: {
      who: "Quien administra el servidor y modifica el programa, o una empresa que vigila los dispositivos o la red",
      learns: "Todo. Ningún programa puede impedirlo.",
    },
    rewriter: {
      who: "Quien puede reescribir tanto la base de datos como el archivo de clave de una encuesta abierta",
      learns: "Podría aflojar sus reglas: fechas, umbral, números.",
      not: "No pasaría inadvertido: quien compara las reglas publicadas con una huella que ha guardado lo ve.",
    },
  },
  noticeTitle: "Cómo se puede advertir un abuso",
  howToNotice: [
    "Compare la huella de la invitación con las de sus colegas y con la del aviso, y compruebe las reglas de todas las encuestas en la página que ambos indican.",
    "Compare los números de personas invitadas con el tamaño real de los departamentos.",
    "Compare la versión indicada arriba con el código fuente publicado, o haga que administre el servidor alguien independiente.",
    "Confíe claves a personas, por ejemplo dos de tres, y no solo de Recursos Humanos e Informática: así las papeletas no se pueden abrir antes del cierre sin tantas de ellas o sin un programa modificado.",
  ],
  remainsTitle: "Lo que queda",
  remains: [
    "La forma de escribir puede delatar a quien ha escrito un comentario. Los comentarios son opcionales, el navegador busca nombres en ellos y se muestran sin puntuaciones.",
    "En un departamento pequeño, personas que conocen mutuamente sus respuestas pueden acotar las demás. Las reglas suponen hasta dos personas así.",
    "Dos encuestas pueden leerse juntas. Donde hasta tres personas de un departamento se han ido, han llegado o han sido sustituidas, o hasta tres no han respondido, las cifras se reducen de modo que quien suponga que todas las demás respondieron exactamente como antes no pueda descartar ninguna respuesta suya. Donde ha cambiado más, o si casi todo se sabe por otras vías, se puede adivinar más.",
    "Que alguien ha respondido puede verlo quien mire la pantalla o la red en ese momento.",
    "Un resguardo muestra que una papeleta se ha contado, no lo que dice; aun así, a alguien se le podría pedir que lo enseñe.",
    "Que nadie anote quién ha sacado qué papel es una regla que cumplen las personas, no algo que el programa pueda imponer.",
  ],
});
