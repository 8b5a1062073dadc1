import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Esta instalación - Tandem",
    title: "Esta instalación",
    lead: "Cómo funciona aquí el programa, visto desde dentro. En la propia máquina, npm run doctor mira también desde fuera.",
    link: "Cómo funciona esta instalación",
    wrongTitle: "Qué no está bien",
    nothingWrong: "Desde dentro no se ve nada que esté mal.",
    mail: {
      title: "Probar el correo",
      text: "Envía un mensaje a su propia dirección, {address}.",
      button: "Enviar un mensaje de prueba",
      hintsTitle: "Para que lleguen las invitaciones",
    },
  },
  never: "Nunca",
  rows: {
    version: "Versión",
    runsOn: "Tandem {version} con Node.js {node}, desde el {moment}",
    address: "Dirección",
    addressUnset: "{address} (PUBLIC_URL no está definido)",
    timeZone: "Zona horaria",
    timeNow: "{zone}; ahora es el {moment}",
    proxies: "Proxies",
    proxiesNone: "No se acepta de ninguno la dirección de un navegador (TRUST_PROXY)",
    proxiesTrusted: {
      one: "Se acepta de {count} proxy la dirección de un navegador (TRUST_PROXY)",
      other: "Se acepta de {count} proxies consecutivos la dirección de un navegador (TRUST_PROXY)",
    },
    mail: "Correo",
    mailOff: "Desactivado: falta SMTP_URL. Las invitaciones se imprimen como papeles con código",
    mailOn: "De {from}; {queued} en espera, {failed} fallidos definitivamente",
    disk: "Disco",
    diskLeft: "{gigabytes} GB libres para los datos",
    diskPlenty:
      "Queda espacio suficiente para los datos. Cuánto, se muestra mientras no haya ninguna encuesta abierta",
    backup: "Última copia de seguridad",
    check: "Última comprobación del anonimato",
    checkFound: "{moment}: encontró algo",
    checkClean: "{moment}: no encontró nada",
    schedule: "Calendario",
    scheduleRan:
      "Última consulta: {moment}. Encuestas: {planned} planificadas, {open} abiertas, {closing} en recuento",
    signIns: "Inicios de sesión rechazados",
    signInsCounted: "{wrong} erróneos, {throttled} con petición de esperar, desde el arranque",
  },
  mail: {
    sent: "El servidor de correo lo ha aceptado. Compruebe si llega, y que no haya ido al correo no deseado.",
    refused: "No se ha enviado: {problem}",
    subject: "Mensaje de prueba de Tandem",
    body: "Este es el mensaje de prueba que se pidió en la página «Esta instalación» de {address}. Si lo lee en su bandeja de entrada, es probable que también lleguen las invitaciones.",
    hints: [
      "SPF: el DNS de {domain} debe nombrar el servidor que envía en su nombre, en un registro TXT como «v=spf1 include:<su proveedor de correo> -all».",
      "DKIM: haga que el servidor de correo firme lo que envía para {domain}; su clave pública está en un registro TXT en <selector>._domainkey.{domain}.",
      "DMARC: un registro TXT en _dmarc.{domain}, al principio «v=DMARC1; p=none; rua=mailto:<dirección>», muestra quién rechaza qué.",
      "Pida a quien administre los filtros que deje pasar {from} y no toque los enlaces: un filtro que abre enlaces muestra los códigos a quien lo administra.",
    ],
    problems: {
      "address-refused": "el servidor no acepta correo para su dirección.",
      "message-refused": "el servidor ha rechazado el mensaje.",
      "try-later": "el servidor ha pedido que se intente más tarde.",
      "sender-refused": "el servidor no deja que Tandem envíe como MAIL_FROM.",
      "sign-in-refused": "el servidor ha rechazado el nombre o la contraseña de SMTP_URL.",
      unreachable:
        "el servidor de SMTP_URL no ha respondido. Compruebe su nombre y su puerto, y los cortafuegos.",
    },
  },
  notReady: {
    "database-gone":
      "El archivo de la base de datos no está donde estaba al arrancar Tandem. Detenga Tandem, devuelva el archivo a su sitio o restaure una copia de seguridad, y vuelva a arrancarlo.",
    "database-unreadable":
      "El archivo de la base de datos no se puede leer. Detenga Tandem y restaure la última copia de seguridad.",
    "database-locked": "Otro programa tiene ocupada la base de datos. Ciérrelo.",
    "disk-full": "El disco del directorio de datos está lleno. Haga sitio; no se ha perdido nada.",
    "writing-fails": "No se puede escribir nada en la base de datos. Compruebe el disco y sus permisos.",
    "keys-missing":
      "El archivo de clave de una encuesta abierta falta o está dañado. Devuelva a su sitio el directorio de claves: contiene un archivo por cada encuesta abierta, con el nombre de su dirección.",
  },
  findings: {
    notReady: "No se puede recibir ninguna papeleta. {reason}",
    hindered:
      "Desde el {moment}, otro programa tiene abierta la base de datos, de modo que su registro no se puede vaciar. Cierre los programas que la lean.",
    oldNode: "Node.js 20 no recibe correcciones de seguridad desde abril de 2026. Instale Node.js 22.",
    noAddress:
      "PUBLIC_URL no está definido: los enlaces de los correos y de los papeles con código solo llevarían a esta máquina, y no puede abrirse ninguna encuesta. Defínalo con la dirección que se abre.",
    plainHttp:
      "PUBLIC_URL es http sin cifrar: las contraseñas y las sesiones se pueden leer por el camino. Ponga delante un proxy con TLS y cámbielo a https.",
    proxyForgotten:
      "PUBLIC_URL es https y TRUST_PROXY no está definido: todo el mundo parece venir de la dirección del proxy, y un desconocido que adivine contraseñas frena a todos. Defina TRUST_PROXY=true si el proxy sobrescribe X-Forwarded-For.",
    proxySilent:
      "TRUST_PROXY está definido, pero esta página llegó sin X-Forwarded-For: o nadie lo transmite, o usted llega a Tandem sin pasar por el proxy. Quien pueda hacerlo puede hacerse pasar por cualquier dirección.",
    proxyMany:
      "Esta página pasó por {passed} proxies que añadieron una dirección, y TRUST_PROXY confía en {trusted}: quienes están detrás de los más lejanos comparten una. Defínalo con el número de proxies que usted gestiona.",
    mailTrouble: "Hay correos en espera: {problem}",
    mailFailed:
      "Correos fallidos definitivamente: {count}. Las páginas de las encuestas y los planes dicen de qué tipo son y permiten enviarlos de nuevo.",
    diskLow: "Queda menos de 1 GB en el disco de los datos.",
    noBackup:
      "No se conoce ninguna copia de seguridad hecha con npm run backup. Haga una al día; si las hace de otro modo, pruebe la restauración.",
    oldBackup: "La última copia de seguridad hecha con npm run backup es del {moment}. Haga una al día.",
    noCheck: "El anonimato todavía no se ha puesto a prueba con ataques. Hágalo en la página «Anonimato».",
    checkFound:
      "La última comprobación del anonimato encontró algo. La página «Anonimato» dice qué, y qué hacer.",
    scheduleLate:
      "Desde el {moment} no se ha abierto, cerrado ni enviado nada de forma programada. Consulte el registro del servidor y vuelva a arrancar Tandem.",
    overdue:
      "Encuestas que no pudieron abrirse o cerrarse en su fecha: {count}. Sus páginas y el registro del servidor dicen por qué.",
    foreignKeys:
      "El directorio de claves contiene claves de encuestas que esta base de datos no conoce: {waves}. Si es la base equivocada, detenga Tandem y ponga la correcta; si se restauró, esas claves pueden eliminarse.",
  },
});
