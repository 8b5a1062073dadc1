import { translationOf } from "~/content/translated";
import type { stops as english } from "../en/stops";

export const stops = translationOf<typeof english>()({
  refusals: {
    codeTitle: "Este código no se puede usar",
    code: "Es desconocido o ya se ha usado.",
    codeSteps: [
      "Si ya ha respondido, ha terminado.",
      "Si empezó en otro dispositivo o en otro navegador, continúe allí.",
      "Si no, compare el código con su invitación o su papel, o pida a Recursos Humanos un código de reserva. No tiene que decir por qué.",
    ],
    wrongDepartment:
      "Este código pertenece al otro departamento. Abra el enlace de su propia invitación. El código no se ha utilizado.",
    notOpenYet: "Esta encuesta se abre el {date}. Vuelva entonces con el mismo enlace.",
    closed: "Esta encuesta se cerró el {date}. Ya no se pueden enviar respuestas.",
    gone: "El servidor dice que esta encuesta se canceló o que aquí no hay ninguna. Pregunte a Recursos Humanos.",
    cancelled:
      "Esta encuesta se canceló y todas sus respuestas se destruyeron. Recibirá una nueva invitación.",
    rulesChanged:
      "Esta encuesta está detenida. Las reglas guardadas en el servidor no son las que se le prometieron, por lo que ahora no admite respuestas. Esta página no ha borrado nada de lo que usted empezó en este dispositivo. No puede saber qué ha sido de las respuestas ya enviadas. Avise al comité de empresa o a Recursos Humanos y vuelva más tarde con el mismo enlace.",
    unknownWave: "No hay ninguna encuesta en esta dirección. Abra de nuevo el enlace de su invitación.",
    proofTitle: "Deténgase: esta encuesta no es lo que dice ser",
    proof:
      "El servidor ha usado una clave o unas reglas que no pertenecen a esta encuesta. Así se puede marcar la papeleta de una sola persona. Sus respuestas no se han enviado.",
    proofSteps: [
      "No siga adelante.",
      "Compare la huella con la de su invitación y con la de otra persona del equipo.",
      "Muestre esta página al comité de empresa o a quien se encargue de la protección de datos.",
    ],
    twoTabsTitle: "Ya está abierta en otra pestaña",
    twoTabs: "Continúe en ella, o ciérrela y recargue esta página.",
    tooManyAttempts: "Demasiados intentos. Espere un minuto e inténtelo de nuevo.",
    oldBrowser:
      "La encuesta no se ha iniciado. Recargue la página, use un navegador más reciente u otro dispositivo, o pida a Recursos Humanos una papeleta de papel.",
    noscriptTitle: "Aquí se necesita JavaScript",
    noscript:
      "Sus respuestas se sellan en su navegador antes de salir de él, y para eso hace falta JavaScript. Actívelo y recargue la página, use otro dispositivo o pida a Recursos Humanos una papeleta de papel. No se ha enviado nada.",
  },
  thankYou: {
    title: "Gracias. Sus respuestas se han enviado",
    received:
      "El servidor indica que han llegado. Están selladas y se abrirán una sola vez, junto con todas las demás, una vez cerrada la encuesta.",
    receiptLabel: "Su resguardo",
    copy: "Copiar el resguardo",
    copied: "Copiado",
    receiptHelp:
      "Después del cierre se publican, en una sola lista ordenada, los resguardos de todas las papeletas contadas. Solo esa lista muestra que su papeleta se ha contado: guarde su resguardo si quiere comprobarlo.",
    receiptPrivate:
      "El resguardo no muestra lo que ha respondido, pero sí que ha participado. No tiene que enseñárselo a nadie.",
    nextTitle: "Qué pasa ahora",
    next: [
      "La encuesta se cierra el {date}.",
      "Recursos Humanos y quien modera tienen entonces los resultados de grupo y eligen con los dos departamentos hasta tres medidas.",
      "La próxima encuesta cuenta qué resultó de ellas.",
    ],
    safeToClose:
      "Puede cerrar esta página. Ya no tiene sus respuestas. Los archivos del propio navegador pueden conservarlas un tiempo, selladas, y su historial muestra que ha estado aquí.",
  },
  ticket: {
    title: "Continuar en otro dispositivo",
    intro:
      "Este tique es su papeleta. Lo que ha respondido hasta ahora no viaja con él: responda de nuevo en el otro dispositivo.",
    scan: "Escanee esta imagen con el otro dispositivo:",
    picture: "Código QR con su tique",
    noPicture: "No se ha podido cargar la imagen. Escriba el tique.",
    type: "O abra allí esta dirección, pulse «Empezar», elija «Tengo un tique» y escríbalo:",
    secret:
      "Quien tenga este tique puede enviar su papeleta y reconocerla. No lo mande por correo ni por chat, y no lo imprima en el trabajo.",
    first:
      "También puede seguir respondiendo aquí. Cuenta el dispositivo que envíe primero. El otro se rechaza.",
    wipeHelp: "Hágalo cuando el otro dispositivo haya leído el tique.",
    movedTitle: "Quitada de este dispositivo",
    moved:
      "Si otro dispositivo tiene su tique, continúe allí. Sin el tique, nadie puede recuperar esta papeleta.",
    have: "Tengo un tique de otro dispositivo",
    enterTitle: "Introduzca su tique",
    label: "Tique",
    hint: "13 grupos de cinco caracteres, como los muestra el otro dispositivo. No importan las mayúsculas, los espacios ni los guiones.",
    read: "Su tique se ha leído. El otro dispositivo y este comparten una papeleta: cuenta la primera que se envíe.",
    missing: "Introduzca el tique que muestra el otro dispositivo.",
    incomplete: "El tique tiene 65 caracteres y hay {count}. Introdúzcalos todos.",
    mistyped: "Hay un error de escritura en el grupo {groups}. Compárelo con el otro dispositivo.",
    otherSurvey: "Este tique no es de esta encuesta. Compare la dirección con la del otro dispositivo.",
    elsewhereTitle: "Ya enviada desde el otro dispositivo",
    elsewhere:
      "Ha llegado una papeleta con este tique, y cuenta. Si no la envió usted, dígaselo al comité de empresa o a quien se encargue de la protección de datos.",
  },
  device: {
    another: "Usar otro código",
    shared:
      "Si otras personas usan este dispositivo, vacíe esta página antes de irse: hasta entonces se puede leer aquí el resguardo.",
    done: "Listo: vaciar esta página",
    again: "Si ya empezó en este dispositivo, introduzca el mismo código. Sus respuestas siguen aquí.",
    ownTitle: "¿Ha creado usted esta imagen o este tique?",
    own: "Continúa una papeleta que se empezó en otro dispositivo. Si lo creó otra persona, esa persona puede reconocer su papeleta y podría averiguar qué respondió. Una invitación nunca contiene un tique.",
    ownYes: "Sí, en mi otro dispositivo",
    ownNo: "No, o no lo sé",
    foreignTitle: "No responda aquí",
    foreign: [
      "No se ha enviado nada, y este tique no se guarda.",
      "Abra el enlace de su propia invitación, o introduzca el código que figura en ella o en su papel.",
      "Diga al comité de empresa, a quien se encargue de la protección de datos o a Recursos Humanos de dónde vienen esta imagen, este enlace o este tique.",
    ],
    deleteTitle: "¿Borrar sus respuestas?",
    delete:
      "Su código ya se ha usado y no se puede volver a usar. Si ningún otro dispositivo tiene su tique, esta papeleta se pierde: solo podría participar con un código de reserva de Recursos Humanos o en papel.",
    earlyTitle: "El servidor contradice su promesa",
    early:
      "Dice que esta encuesta ya no admite respuestas. Según las reglas que representa la huella, todavía tiene tiempo. Compruebe el reloj de este dispositivo e inténtelo más tarde. Si nada cambia, pregunte a Recursos Humanos o al comité de empresa si la encuesta se terminó antes, y muéstreles esta página.",
    notDeleted: "Esta página no ha borrado nada de este dispositivo.",
  },
  plainHttp: {
    title: "Esta conexión no está cifrada",
    text: "Sus respuestas se sellan igualmente: quien solo escuche la red no puede leerlas. Pero quien pueda modificar lo que circula por ella podría sustituir esta página sin dejar rastro. Si eso le preocupa, pida a Recursos Humanos una dirección que empiece por https.",
  },
  script: {
    notConnected: "No tiene conexión. No se ha perdido nada. Conéctese e inténtelo de nuevo.",
    notReached: "No se ha podido contactar con el servidor. No se ha perdido nada. Inténtelo en un momento.",
  },
});
