import type { SurveyWords } from "./shape";

export const surveyWordsEs: SurveyWords = {
  language: "es",
  script: {
    notReached: "No se ha podido contactar con el servidor. No se ha perdido nada. Inténtelo en un momento.",
  },
  receipts: {
    title: "Resguardos de las papeletas contadas",
    intro:
      "Un resguardo por cada papeleta contada, ordenados por sus caracteres. El orden no dice nada de personas, departamentos ni horas. Las papeletas se han destruido.",
    counts: "Se usaron {claimed} códigos y se contaron {counted} papeletas.",
    difference:
      "No todas las personas que empiezan envían una papeleta, así que el segundo número puede ser menor. Si es mayor, enseñe esta página al comité de empresa.",
    voided:
      "Papeletas nulas: {voided}. Una papeleta que no se puede abrir o que no corresponde a la encuesta es nula y no cuenta.",
    notYet: "Los resguardos se publican aquí cuando la encuesta se ha cerrado.",
    none: "Esta encuesta terminó sin resultados y sus papeletas se destruyeron. No hay resguardos.",
    label: "Compruebe su resguardo",
    hint: "La comparación se hace en su navegador. No se envía nada.",
    button: "Comprobar",
    listed: "Su resguardo está en la lista. Su papeleta se ha contado.",
    notListed:
      "Este resguardo no está en la lista. Compárelo con el que guardó. Si es correcto, dígaselo al comité de empresa o a quien se encargue de la protección de datos.",
    perhaps:
      "Si sus respuestas ya habían llegado, este resguardo está en la lista. Si no está, no se han contado.",
    incomplete: "Un resguardo tiene 26 caracteres. Introdúzcalos todos.",
    list: "Todos los resguardos",
  },
  chain: {
    title: "Todas las encuestas hasta ahora",
    intro:
      "Cada encuesta tiene un documento con sus reglas: fechas, número de personas invitadas, claves, umbral y promesa. La huella representa ese documento.",
    why: "Cada documento contiene también la huella completa del anterior. Por eso ninguno puede cambiarse, añadirse ni quitarse después sin que cambien todas las huellas siguientes. Compárelas con lo que guardó.",
    quarter: "Trimestre {quarter} de {year}",
    period: "Del {from} al {to}",
    invited: "{department}: {invited} personas invitadas, {spare} códigos de reserva",
    fingerprint: "Huella",
    first: "Esta fue la primera encuesta.",
    gap: "Falta aquí el documento de la encuesta anterior. Pregunte el motivo a Recursos Humanos y dígaselo al comité de empresa.",
    json: "Las reglas tal como están publicadas (JSON)",
    button: "Comprobar en este navegador",
    checking: "Comprobando",
    matches: "Comprobado: el documento tiene esta huella.",
    differs: "El documento no tiene esta huella, o dice otra cosa que esta página.",
    allRight: "Cada documento tiene su huella, y cada uno nombra al anterior.",
    wrong:
      "Algo no concuerda. Muestre esta página al comité de empresa o a quien se encargue de la protección de datos.",
    notReached: "No se han podido obtener los documentos. Inténtelo en un momento.",
    noscript: "Para comprobarlos hace falta JavaScript. Los documentos se pueden leer sin él.",
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
    mistyped: "Hay un error al escribir el grupo {groups}. Compárelo con el otro dispositivo.",
    otherSurvey: "Este tique no es de esta encuesta. Compare la dirección con la del otro dispositivo.",
    elsewhereTitle: "Ya enviada desde el otro dispositivo",
    elsewhere:
      "Ha llegado una papeleta con este tique, y cuenta. Si no la envió usted, dígaselo al comité de empresa o a quien se encargue de la protección de datos.",
  },
  plainHttp: {
    title: "Esta conexión no está cifrada",
    text: "Sus respuestas se sellan igualmente: quien solo escuche la red no puede leerlas. Pero quien pueda modificar lo que circula por ella podría sustituir esta página sin dejar rastro. Si eso le preocupa, pida a Recursos Humanos una dirección que empiece por https.",
  },
  comment: {
    role: "el cargo de una persona",
    found: "Lo encontrado está marcado:",
    namesNotChecked:
      "En este dispositivo se buscan en su comentario direcciones, números y fechas, pero no los nombres de sus colegas.",
    owners: "mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus",
    roles:
      "jefe|jefa|jefes|superior|superiora|supervisor|supervisora|responsable|director|directora|gerente|encargado|encargada|asistente|predecesor|predecesora|sucesor|sucesora",
    extensions: "extensión|ext",
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
};
