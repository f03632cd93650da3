// Every text that a person reads in the terminal, in English and Kinyarwanda. Values stand between
// braces. `check` marks what a native reader has to look at before a release.

export type Language = 'en' | 'rw';

export interface Text<En extends string = string> {
  readonly en: En;
  readonly rw: string;
  readonly needsNativeReader: boolean;
}

function said<const En extends string>(en: En, rw: string): Text<En> {
  return { en, rw, needsNativeReader: false };
}

function check<const En extends string>(en: En, rw: string): Text<En> {
  return { en, rw, needsNativeReader: true };
}

export const words = {
  you: said('You', 'Wowe'),
  yes: said('yes', 'yego'),
  no: said('no', 'oya'),

  'status.queued': check('waiting', 'burategereje'),
  'status.sent': said('sent', 'bwoherejwe'),
  'status.delivered': check('delivered', 'bwagezeyo'),
  'status.read': said('read', 'bwasomwe'),
  'status.failed': check('not sent', 'ntibwoherejwe'),

  'kind.gap': check('Messages of {name} are missing here.', 'Hari ubutumwa bwa {name} bubura hano.'),
  'kind.fork': check(
    'What {name} sent here does not fit what they sent before. Compare safety numbers.',
    'Ibyo {name} yohereje hano ntibihuye n’ibyo yohereje mbere. Mugereranye imibare y’umutekano.',
  ),
  'kind.opened': check('You and {name} can write to each other.', 'Wowe na {name} mushobora kwandikirana.'),
  'kind.repaired': check('The conversation with {name} was repaired.', 'Ikiganiro na {name} cyasanwe.'),

  'kind.new-identity': check(
    '{name} has a new identity, not checked yet. The former one reads nothing any more.',
    '{name} afite umwirondoro mushya, utaragenzurwa. Uwa mbere nta cyo ugisoma.',
  ),
  'kind.left': check('{name} deleted their account.', '{name} yasibye konti ye.'),
  'kind.met': check('You and {name} met in person.', 'Wowe na {name} mwahuye imbonankubone.'),

  'trust.unknown': check('not checked yet', 'ntaragenzurwa'),
  'trust.introduced': check(
    'introduced by {introducer}, not checked yet',
    'yeretswe na {introducer}, ntaragenzurwa',
  ),
  'trust.verified': check('numbers compared', 'imibare yagereranyijwe'),
  'trust.met': check('met in person', 'mwahuye imbonankubone'),

  'trust.doubt': check('look twice: nothing is sent', 'reba neza: nta cyoherezwa'),

  'doubt.server': check(
    'The server gave keys that are not theirs. They were refused.',
    'Seriveri yatanze imfunguzo zitari izabo. Zaranzwe.',
  ),
  'doubt.fork': check(
    'There are two histories of their devices, both signed with their keys. Somebody else may have one of their devices.',
    'Hari amateka abiri y’ibikoresho byabo, yombi asinyishije imfunguzo zabo. Undi muntu ashobora kuba afite kimwe mu bikoresho byabo.',
  ),
  'doubt.code': check(
    'The code on their screen doesn’t fit what this machine knows. Somebody may sit between you.',
    'Kode yo ku kirahuri cyabo ntihuye n’ibyo iyi mashini izi. Hari ushobora kuba ari hagati yanyu.',
  ),
  'doubt.digits': check(
    'You found that the numbers differ. Somebody may sit between you.',
    'Wasanze imibare itandukanye. Hari ushobora kuba ari hagati yanyu.',
  ),
  'doubt.introduction': check(
    '{claimant} knows {name} with other keys than you do.',
    '{claimant} azi {name} afite izindi mfunguzo zitari izo uzi.',
  ),
  'kind.device-added': check('{name} uses a new device.', '{name} akoresha igikoresho gishya.'),
  'kind.device-removed': check(
    '{name} no longer uses one of their devices.',
    '{name} ntagikoresha kimwe mu bikoresho bye.',
  ),

  'connection.online': check('connected', 'urahujwe'),
  'connection.connecting': check('connecting', 'biri guhuza'),
  'connection.offline': check('not connected, trying again', 'nturahuzwa, birongera kugerageza'),
  'connection.signed-out': check('signed out', 'wasohotse'),
  'connection.removed': check(
    'another device removed this one from the account',
    'ikindi gikoresho cyakuye iki kuri konti',
  ),

  'ask.name': said('Your name, as others will see it: ', 'Izina ryawe, uko abandi bazaribona: '),
  'ask.password': said('Password: ', 'Ijambo ry’ibanga: '),
  'ask.new-password': said('Choose a password: ', 'Hitamo ijambo ry’ibanga: '),
  'ask.next-password': check('The new password: ', 'Ijambo ry’ibanga rishya: '),
  'ask.remove-account': check(
    'Its messages and keys in this profile are erased; the account itself goes on. If no other device has it, only the recovery key brings it back. Type “{answer}” to go on: ',
    'Ubutumwa n’imfunguzo byayo biri muri iyi porofayili birasibwa; konti ubwayo irakomeza. Niba nta kindi gikoresho kiyifite, urufunguzo rwo kugarura ni rwo rwonyine ruyigarura. Andika “{answer}” kugira ngo ukomeze: ',
  ),
  'ask.delete-account': check(
    'Your contacts are told, the server erases all about you, and this profile is erased. Nobody can bring it back. Type “{answer}” to go on: ',
    'Abo muvugana barabimenyeshwa, seriveri isiba ibyawe byose, n’iyi porofayili irasibwa. Nta wushobora kubigarura. Andika “{answer}” kugira ngo ukomeze: ',
  ),
  'ask.account-password': check(
    'The password of the account now (Enter, if it is the same): ',
    'Ijambo ry’ibanga rya konti ubu (Enter niba ari rimwe): ',
  ),
  'ask.code': check('The code that your app shows: ', 'Kode porogaramu yawe yerekana: '),
  'ask.repeat-password': check('The same again: ', 'Ongera uryandike: '),

  'out.history-sent': check('Sent: {count} messages.', 'Hoherejwe ubutumwa {count}.'),
  'out.history-got': check('{count} messages have come.', 'Haje ubutumwa {count}.'),
  'out.history-stopped': check('Stopped. What has come stays.', 'Byahagaritswe. Ubwaje bugumaho.'),
  'hint.history': check(
    'Now say yes on the other device: in its linked devices, or with ganira history get.',
    'Noneho emeza ku kindi gikoresho: mu bikoresho byacyo bihujwe, cyangwa na ganira history get.',
  ),
  'error.history_stopped': check(
    'It was stopped. {moved} messages had moved; they stay.',
    'Byahagaritswe. Ubutumwa {moved} bwari bumaze kwimuka; bugumaho.',
  ),
  'error.history_to_itself': check(
    'That is this device. Name another one of yours: ganira devices',
    'Icyo ni iki gikoresho. Vuga ikindi gikoresho cyawe: ganira devices',
  ),
  'out.locked': check(
    '{code} was open in another process, which has closed it.',
    '{code} yari ifunguwe n’indi porogaramu, yayifunze.',
  ),
  'out.locked-already': check(
    '{code} is locked: each command asks for the password and closes the account when it ends.',
    '{code} irafunze: buri tegeko risaba ijambo ry’ibanga kandi rigafunga konti iyo rirangiye.',
  ),
  'out.joined': check('Welcome, {name}.', 'Murakaza neza, {name}.'),
  'out.account-code': check('Account code, to write down: {code}', 'Kode ya konti, yandike ahantu: {code}'),
  'out.expires': check(
    'Works until {time}. Uses left: {uses}.',
    'Ikora kugeza {time}. Inshuro zisigaye: {uses}.',
  ),
  'out.never-expires': check(
    'Works until you revoke it. Uses left: {uses}.',
    'Ikora kugeza uyihagaritse. Inshuro zisigaye: {uses}.',
  ),
  'out.revoked': check('Revoked: {id} no longer works.', 'Byahagaritswe: {id} ntigikora.'),
  'out.request-sent': check(
    'Your request is on its way. When they accept it, you can write to each other.',
    'Ubusabe bwawe bwoherejwe. Nibubwemera, muzashobora kwandikirana.',
  ),
  'out.request-sent-before': check(
    'You asked already. They have not answered yet.',
    'Wamaze gusaba. Ntibarasubiza.',
  ),
  'out.contact-already': check('You can write to them already.', 'Usanzwe ushobora kubandikira.'),
  'out.request': check('{id}  {name}  asked on {time}', '{id}  {name}  yasabye ku wa {time}'),
  'out.claimed': check(
    '  A new identity: it says to be {name} ({id}), whom you know, with other keys. Anybody can say that.',
    '  Umwirondoro mushya: avuga ko ari {name} ({id}) uzi, afite izindi mfunguzo. Buri wese yabivuga.',
  ),
  'out.lookalike': check(
    '  Look twice: the name looks like {name} ({id}), whom you know, but this is another account.',
    '  Reba neza: iri zina rirasa n’irya {name} ({id}) uzi, ariko iyi ni indi konti.',
  ),
  'out.accepted': check('You and {name} can write to each other.', 'Wowe na {name} mushobora kwandikirana.'),
  'out.declined': check(
    'Forgotten. {name} learns nothing of it.',
    'Byibagiranye. {name} nta cyo abimenyaho.',
  ),
  'out.blocked': check('{name} is blocked, and is not told.', '{name} wamufunze, kandi ntabimenyeshwa.'),
  'out.unblocked': check(
    '{name} can write to you again. What they wrote in the meantime may come now.',
    '{name} ashobora kongera kukwandikira. Ibyo yanditse hagati aho bishobora kuza ubu.',
  ),
  'out.blocked-person': check('{id}  {name}  blocked on {time}', '{id}  {name}  wafunzwe ku wa {time}'),
  'hint.device-stays': check(
    'This device stays in the list of the account’s devices. On another one: ganira devices remove {id}',
    'Iki gikoresho kiguma ku rutonde rw’ibikoresho bya konti. Ku kindi: ganira devices remove {id}',
  ),
  'hint.block-later': check(
    'The server learns of it when it can be reached; nothing of theirs is shown here from now on.',
    'Seriveri izabimenya igihe izaba igerwaho; nta kintu cye kizongera kugaragara hano.',
  ),
  'out.contact-blocked': check('{id}  {name}  (blocked)', '{id}  {name}  (wamufunze)'),
  'out.contact': said('{id}  {name}', '{id}  {name}'),
  'out.contact-opening': check(
    '{id}  {name}  (has not opened the conversation yet)',
    '{id}  {name}  (ntarafungura ikiganiro)',
  ),
  'out.contact-unread': check('{id}  {name}  (unread: {count})', '{id}  {name}  (ubutarasomwa: {count})'),
  'out.message-status': check('To {name}: {status}.', 'Kuri {name}: {status}.'),
  'out.introduced': check(
    '{name} and {other} have been told. Each decides.',
    '{name} na {other} babimenyeshejwe. Buri wese yifatira icyemezo.',
  ),
  'out.introduction-new': check(
    '{id}  {introducer} introduces {name} to you',
    '{id}  {introducer} arakwereka {name}',
  ),
  'out.introduction-waiting': check(
    '{id}  {name}, introduced by {introducer}: you said yes',
    '{id}  {name}, yeretswe na {introducer}: wavuze yego',
  ),
  'out.introduction-ready': check(
    '{id}  {name}, introduced by {introducer}: both said yes, “yes” asks them now',
    '{id}  {name}, yeretswe na {introducer}: mwembi mwavuze yego, “yes” irabasaba ubu',
  ),
  'out.answered-yes': check(
    'You said yes to {name}. When both have, one of you gets a request.',
    'Wemereye {name}. Mwembi nimwemera, umwe azabona ubusabe.',
  ),
  'out.answered-no': check(
    'Forgotten. {name} learns nothing of it.',
    'Byibagiranye. {name} nta cyo abimenyaho.',
  ),
  'out.doubt': check(
    'Nothing is sent to {name} until you decide.',
    'Nta cyoherezwa kuri {name} utarafata icyemezo.',
  ),
  'out.warning': check('Look twice at {name}:', 'Reba neza ibya {name}:'),
  'out.me': check('{name} on {server}', '{name} kuri {server}'),
  'out.connection': check('Connection: {state}', 'Ihuzwa: {state}'),
  'out.unread': check('Unread messages: {count}', 'Ubutumwa butarasomwa: {count}'),
  'out.waiting': check('Messages that wait to be sent: {count}', 'Ubutumwa butegereje koherezwa: {count}'),
  'out.requests': check('People who ask to write to you: {count}', 'Abasaba kukwandikira: {count}'),
  'out.clock': check(
    'The clock of this machine differs from the server’s by {minutes} minutes.',
    'Isaha y’iyi mashini itandukanye n’iya seriveri ho iminota {minutes}.',
  ),
  'out.storage': check(
    'This machine could not store something: {reason}.',
    'Iyi mashini yananiwe kubika ikintu: {reason}.',
  ),
  'out.renamed': check('Your name is {name} now.', 'Izina ryawe ubu ni {name}.'),
  'out.signed-out': check(
    'Signed out. What you wrote and read stays on this machine, locked.',
    'Wasohotse. Ibyo wanditse n’ibyo wasomye biguma kuri iyi mashini, bifunze.',
  ),
  'out.password-changed': check(
    'The password was changed. Sessions ended: {count}',
    'Ijambo ry’ibanga ryahinduwe. Ibikoresho byasohowe: {count}',
  ),
  'out.signed-in-again': check('Signed in again.', 'Wongeye kwinjira.'),
  'out.mfa-on': check(
    'Codes of an app are on. Recovery codes left: {count}',
    'Kode za porogaramu zirafunguye. Kode zo gusubizwaho zisigaye: {count}',
  ),
  'out.mfa-passkey': check(
    'Besides the password, signing in asks for a passkey; in a terminal give a recovery code. Left: {count}',
    'Hejuru y’ijambo ry’ibanga, kwinjira bisaba urufunguzo rwinjira; muri terminali tanga kode yo gusubizwaho. Hasigaye: {count}',
  ),
  'out.mfa-both': check(
    'Besides the password, signing in asks for a code of an app or a passkey. Recovery codes left: {count}',
    'Hejuru y’ijambo ry’ibanga, kwinjira bisaba kode ya porogaramu cyangwa urufunguzo rwinjira. Kode zo gusubizwaho zisigaye: {count}',
  ),
  'out.mfa-off': check(
    'There is no second factor. Switch one on with: ganira mfa on',
    'Nta cyemezo cya kabiri gihari. Gifungure na: ganira mfa on',
  ),
  'out.totp': check('For your authenticator app: {secret}', 'Ibya porogaramu yawe ya kode: {secret}'),
  'out.account-removed': check(
    'The account is erased from this profile, and this device is out of it.',
    'Konti yasibwe muri iyi porofayili, kandi iki gikoresho cyayivuyemo.',
  ),
  'out.account-erased': check(
    'The account is erased from this profile.',
    'Konti yasibwe muri iyi porofayili.',
  ),
  'out.account-deleted': check('The account is deleted.', 'Konti yasibwe.'),
  'out.passkey': check('{id}  added on {day}', '{id}  rwongeweho ku wa {day}'),
  'out.passkey-removed': check('The passkey no longer signs in.', 'Urwo rufunguzo ntirukinjiza.'),
  'out.secret-rotated': check(
    'A new secret is in use; {secrets} are kept. Accounts whose password hangs on a former one: {waiting}',
    'Ibanga rishya riri gukoreshwa; habitswe {secrets}. Konti ijambo ry’ibanga ryazo rishingiye ku rya kera: {waiting}',
  ),
  'out.secrets-dropped': check(
    'Secrets kept: {secrets}. Accounts whose password no longer works: {waiting}',
    'Amabanga abitswe: {secrets}. Konti ijambo ry’ibanga ryazo ritagikora: {waiting}',
  ),
  'out.session': check(
    '{id}  {name}, signed in on {first}, last used on {last}',
    '{id}  {name}, cyinjiye ku wa {first}, giheruka gukoreshwa ku wa {last}',
  ),
  'out.session-this': check(
    '{id}  {name}, signed in on {first}, last used on {last}  (this device)',
    '{id}  {name}, cyinjiye ku wa {first}, giheruka gukoreshwa ku wa {last}  (iki gikoresho)',
  ),
  'out.sessions-ended': check('Sessions ended: {count}', 'Ibikoresho byasohowe: {count}'),
  'out.event': said('{day}  {what}', '{day}  {what}'),
  'out.event-of-device': check('{day}  {what}  (device {id})', '{day}  {what}  (igikoresho {id})'),
  'out.event-of-named-device': said('{day}  {what}  ({name}, {id})', '{day}  {what}  ({name}, {id})'),
  'out.device-no-name': check('no name', 'nta zina'),
  'event.joined': check('The account was made', 'Konti yarafunguwe'),
  'event.signed-in': check('Signed in', 'Kwinjira'),
  'event.signed-out': check('Signed out', 'Gusohoka'),
  'event.session-ended': check('Session ended by another device', 'Cyasohowe n’ikindi gikoresho'),
  'event.device-added': check('A device was added', 'Hongeweho igikoresho'),
  'event.device-removed': check('A device was removed', 'Hakuweho igikoresho'),
  'event.password-changed': check('The password was changed', 'Ijambo ry’ibanga ryarahinduwe'),
  'event.totp-on': check('Codes of an app were switched on', 'Kode za porogaramu zarafunguwe'),
  'event.totp-off': check('Codes of an app were switched off', 'Kode za porogaramu zarafunzwe'),
  'event.recovery-codes-made': check('New recovery codes were made', 'Hakozwe kode nshya zo gusubizwaho'),
  'event.recovery-code-used': check('A recovery code was used', 'Hakoreshejwe kode yo gusubizwaho'),
  'event.passkey-added': check('A passkey was added', 'Hongeweho urufunguzo rwinjira'),
  'event.recovery-key-set': check('A recovery key was set', 'Hashyizweho urufunguzo rwo kugarura'),
  'event.recovered': check(
    'The account was recovered with its recovery key; the former devices were removed',
    'Konti yagaruwe hakoreshejwe urufunguzo rwo kugarura; ibikoresho byariho byakuweho',
  ),
  'event.handle-set': check('The handle was changed', 'Izina ryihariye ryarahinduwe'),
  'event.guardian-added': check('A guardian was added', 'Hongeweho ushinzwe kurera'),
  'event.guardian-removed': check('A guardian was removed', 'Hakuweho ushinzwe kurera'),
  'event.rules-set': check(
    'The rules agreed with a guardian changed',
    'Amategeko yumvikanyweho n’ushinzwe kurera yarahindutse',
  ),
  'event.passkey-removed': check('A passkey was removed', 'Hakuweho urufunguzo rwinjira'),
  'out.table': check('{table}: {rows} rows', '{table}: imirongo {rows}'),
  'out.column': said('  {column}: {purpose}', '  {column}: {purpose}'),
  'out.column-sample': said('  {column}: {purpose} ({sample})', '  {column}: {purpose} ({sample})'),
  'out.backup': check(
    'A copy lies in {dir}: {bytes} bytes, made in {milliseconds} ms.',
    'Kopi iri muri {dir}: bayiti {bytes}, yakozwe mu milisegonda {milliseconds}.',
  ),
  'out.server-status': check(
    'Version {version} at {url}, running for {seconds} s. Connections: {connections}. Devices online: {devices}. Database: {bytes} bytes.',
    'Verisiyo {version} kuri {url}, imaze amasegonda {seconds} ikora. Imiyoboro: {connections}. Ibikoresho bihujwe: {devices}. Ububiko: bayiti {bytes}.',
  ),

  'hint.privacy': check(
    'The server sees when you connect and how much waits for you, never what you write. `ganira stored` shows all that it keeps.',
    'Seriveri ibona igihe uhujwe n’ingano y’ibigutegereje, ntibona ibyo wandika. `ganira stored` yerekana ibyo ibika byose.',
  ),
  'hint.plain-http': check(
    'This address has no https: others on the network see that you use it and when.',
    'Iyi aderesi nta https ifite: abandi bari ku muyoboro babona ko uyikoresha n’igihe.',
  ),
  'hint.invitation': check(
    'Give this link to somebody who should join this server.',
    'Ha iri huza umuntu ukwiye kwinjira kuri iyi seriveri.',
  ),
  'hint.link': check(
    'Give this link to somebody who may write to you. You still decide about each request.',
    'Ha iri huza umuntu ushobora kukwandikira. Ni wowe ufata icyemezo kuri buri busabe.',
  ),
  'hint.accept': check(
    'Answer with: ganira accept NAME, or: ganira decline NAME',
    'Subiza na: ganira accept IZINA, cyangwa: ganira decline IZINA',
  ),
  'hint.compare': check(
    'Compare these digits with theirs, by voice or side by side. When all are the same, nobody stands between you.',
    'Mugereranye iyi mibare n’iyabo, mu ijwi cyangwa muri kumwe. Iyo yose ihuye, nta muntu uri hagati yanyu.',
  ),
  'hint.meeting': check(
    '{name} can scan this with Ganira now, on the page “Check who this is”.',
    '{name} ashobora gufotora iyi kode ubu akoresheje Ganira, kuri paji “Genzura uwo ari we”.',
  ),
  'hint.introductions': check(
    'Answer with: ganira introductions yes NAME, or: ganira introductions no NAME',
    'Subiza na: ganira introductions yes IZINA, cyangwa: ganira introductions no IZINA',
  ),
  'hint.doubt': check(
    'Meet or call them. When you are sure: ganira verify NAME --keep. When they started anew: ganira verify NAME --new. Without either, it stays as it is.',
    'Muhure cyangwa mubahamagare. Numara kubyemeza: ganira verify IZINA --keep. Niba batangiye bushya: ganira verify IZINA --new. Bitabaye ibyo, biguma uko biri.',
  ),
  'hint.not-checked': check(
    'Nothing shows yet who {name} is. To be sure: ganira verify NAME',
    'Nta kigaragaza uwo {name} ari we. Kugira ngo ubyemeze: ganira verify IZINA',
  ),
  'hint.following': check(
    'New messages appear here. Ctrl-C ends it.',
    'Ubutumwa bushya burerekanwa hano. Ctrl-C irabihagarika.',
  ),
  'hint.new-request': check('{name} asks to write to you.', '{name} arasaba kukwandikira.'),
  'hint.recovery-codes': check(
    'Keep these codes where you keep what must not get lost. Each works once, in place of a code of the app or a passkey.',
    'Bika izi kode aho ubika ibidakwiye gutakara. Buri imwe ikora rimwe, mu mwanya wa kode ya porogaramu cyangwa w’urufunguzo rwinjira.',
  ),
  'hint.last-factor': check(
    'From now on the password alone signs in on your devices. The recovery codes are erased.',
    'Guhera ubu ijambo ry’ibanga ryonyine rirahagije ngo winjire ku bikoresho byawe. Kode zo gusubizwaho zasibwe.',
  ),
  'hint.code-instead': check(
    'The account asks for a passkey, which a terminal doesn’t have. A code stands in for it.',
    'Konti isaba urufunguzo rwinjira, terminali itagira. Kode irusimbura.',
  ),
  'hint.secret-rotated': check(
    'Make a backup now. Each account moves to the new secret when its password is changed; when none is left: ganira admin rotate-secret --drop-former',
    'Kora kopi ubu. Buri konti yimukira ku ibanga rishya ijambo ry’ibanga rihinduwe; igihe nta n’imwe isigaye: ganira admin rotate-secret --drop-former',
  ),
  'hint.none': check('Nothing here.', 'Nta kintu kiri hano.'),

  'ask.recovery-key': check(
    'Recovery key (24 words or numbers): ',
    'Urufunguzo rwo kugarura (amagambo cyangwa imibare 24): ',
  ),
  'ask.recovery-key-now': check('The present recovery key: ', 'Urufunguzo rwo kugarura rusanzwe: '),
  'ask.recovery-part': check(
    'Copy no. {position} from your paper: ',
    'Andukura nimero {position} ku rupapuro rwawe: ',
  ),
  'out.recovery-none': check(
    'There is no recovery key. Make one: ganira recovery-key make',
    'Nta rufunguzo rwo kugarura. Rukore: ganira recovery-key make',
  ),
  'out.recovery-set': check('There is a recovery key.', 'Urufunguzo rwo kugarura ruriho.'),
  'out.recovery-written': check(
    'What it brings back was written on {day}.',
    'Ibyo rugarura byanditswe ku wa {day}.',
  ),
  'out.recovery-once': check(
    'Write this down: it is shown this once and kept nowhere. Whoever has it can take over your account.',
    'Andika ibi: bigaragara iyi nshuro imwe gusa kandi ntibibikwa ahandi. Ubifite wese ashobora gufata konti yawe.',
  ),
  'out.recovered': check(
    'Welcome back, {name}. Contacts: {contacts}. Devices removed: {devices}.',
    'Murakaza neza, {name}. Abo muvugana: {contacts}. Ibikoresho byakuweho: {devices}.',
  ),

  'error.recovery_refused': check(
    'Account code and recovery key do not fit together, or there is no such account here. Nothing was changed.',
    'Kode ya konti n’urufunguzo rwo kugarura ntibihuye, cyangwa nta konti nk’iyo iri hano. Nta cyahindutse.',
  ),
  'error.recovery_key_unreadable': check(
    'This is no recovery key: it has 24 words or numbers, all of one key and in their order.',
    'Uru si urufunguzo rwo kugarura: rugira amagambo cyangwa imibare 24, byose by’urufunguzo rumwe kandi bikurikirana.',
  ),
  'error.recovery_word': check(
    'No. {position} can’t be right. Look at it again on your paper.',
    'Nimero {position} ntishobora kuba ukuri. Ongera uyirebe ku rupapuro rwawe.',
  ),
  'error.recovery_answer_wrong': check(
    'No. {position} is not what the key has there. Nothing was set: make a key again.',
    'Nimero {position} si ibyo urufunguzo rufite aho. Nta cyashyizweho: ongera ukore urufunguzo.',
  ),
  'error.recovery_key_needed': check(
    'There is a recovery key already, and only it can set another one: ganira recovery-key change',
    'Urufunguzo rwo kugarura rusanzwe ruriho, kandi ni rwo rwonyine rushobora gushyiraho urundi: ganira recovery-key change',
  ),
  'error.recovery_key_other': check(
    'This key is right by itself, but it is of another account, or a former one. Look for the one that you made last.',
    'Uru rufunguzo ni nyarwo, ariko ni urw’indi konti, cyangwa urwahozeho. Shaka urwo wakoze nyuma.',
  ),
  'error.recovery_record_old': check(
    'What the server kept for you is missing, or older than your last change of devices. To go on all the same: --accept-old',
    'Ibyo seriveri yakubikiye birabura, cyangwa birashaje kurusha impinduka ziheruka z’ibikoresho. Kugira ngo ukomeze: --accept-old',
  ),
  'error.recovery_record_unreadable': check(
    'What the server kept for you was changed and can’t be used. Tell whoever runs the server.',
    'Ibyo seriveri yakubikiye byahinduwe kandi ntibishobora gukoreshwa. Menyesha ucunga seriveri.',
  ),
  'error.account_on_device': check(
    'This account is in this profile already.',
    'Iyi konti isanzwe iri muri ubu bubiko.',
  ),

  'export.language': said('en', 'rw'),
  'export.title': check('Data of a Ganira account', 'Amakuru ya konti ya Ganira'),
  'export.warning': check(
    'These files are not encrypted: whoever gets them can read everything in them.',
    'Izi dosiye ntizifunze: uzibonye wese ashobora gusoma ibirimo byose.',
  ),
  'out.exported': check(
    'Saved in {file}: {messages} messages of {conversations} conversations.',
    'Byabitswe muri {file}: ubutumwa {messages} bwo mu biganiro {conversations}.',
  ),
  'error.file_not_written': check('The file was not written: {detail}', 'Dosiye ntiyanditswe: {detail}'),
  'error.other': check('That did not work: {detail}', 'Ntibyakunze: {detail}'),
  'error.usage': check(
    'This can’t be understood: {detail}. See: ganira --help',
    'Ibi ntibyumvikanye: {detail}. Reba: ganira --help',
  ),
  'error.password_needed': check(
    'A password is needed: type it at the prompt, give it on standard input with --password-stdin, or set GANIRA_PASSWORD.',
    'Hakenewe ijambo ry’ibanga: ryandike ubajijwe, ritange kuri standard input ukoresheje --password-stdin, cyangwa ushyireho GANIRA_PASSWORD.',
  ),
  'error.passwords_differ': check(
    'The two passwords are not the same. Nothing was changed.',
    'Amagambo y’ibanga abiri ntabwo ahuye. Nta cyahindutse.',
  ),
  'error.server_needed': check(
    'Which server? Give its address with --server or GANIRA_SERVER.',
    'Ni iyihe seriveri? Tanga aderesi yayo na --server cyangwa GANIRA_SERVER.',
  ),
  'error.no_account': check(
    'There is no account in {profile}. Join with: ganira signup INVITATION',
    'Nta konti iri muri {profile}. Injira ukoresheje: ganira signup UBUTUMIRE',
  ),
  'error.profile_taken': check(
    'This profile holds an account already. Say --another to have one more in it, or name another folder with --profile.',
    'Iyi porofayili isanzwe ifite konti. Vuga --another kugira ngo wongeremo indi, cyangwa uvuge ubundi bubiko na --profile.',
  ),
  'error.account_needed': check(
    'Which account? Give the beginning of its code with --account:',
    'Ni iyihe konti? Tanga intangiriro ya kode yayo na --account:',
  ),
  'error.account_not_here': check(
    'This profile has no such account. It has:',
    'Iyo konti ntiri muri iyi porofayili. Ifite:',
  ),
  'error.ambiguous_name': check(
    'Several people fit “{who}”. Use the beginning of the id:',
    'Abantu benshi bahuje na “{who}”. Koresha intangiriro ya ID:',
  ),
  'error.contact_unknown': check(
    'You have no contact “{who}”. See: ganira contacts',
    'Nta muntu ufite witwa “{who}”. Reba: ganira contacts',
  ),
  'error.contact_gone': check('They deleted their account.', 'Basibye konti yabo.'),
  'error.contact_blocked': check(
    'You blocked them. First: ganira unblock NAME',
    'Warabafunze. Banza: ganira unblock IZINA',
  ),
  'error.request_unknown': check(
    'There is no request of “{who}”. See: ganira requests',
    'Nta busabe bwa “{who}” buhari. Reba: ganira requests',
  ),
  'error.offline': check(
    'The server can’t be reached. Nothing is lost: try again later.',
    'Seriveri ntibashije kugerwaho. Nta cyatakaye: ongera ugerageze nyuma.',
  ),
  'error.offline-known': check(
    'The server can’t be reached: this is what this machine knows.',
    'Seriveri ntibashije kugerwaho: ibi ni ibyo iyi mashini izi.',
  ),
  'error.certificate_untrusted': check(
    'The server can’t prove who it is: its certificate isn’t trusted here ({detail}). Give it one that is trusted everywhere. If the certificate is your own, name its file: NODE_EXTRA_CA_CERTS=cert.pem before the command.',
    'Seriveri ntishobora kwerekana iyo ari yo: icyemezo cyayo nticyizewe hano ({detail}). Yihe icyizewe hose. Niba ari icyemezo cyawe, vuga dosiye yacyo: NODE_EXTRA_CA_CERTS=cert.pem mbere y’itegeko.',
  ),
  'error.kept-untrusted': check(
    'What you wrote is kept safe here. The server can’t prove who it is: its certificate isn’t trusted here ({detail}). Give it one that is trusted everywhere. If the certificate is your own, name its file: NODE_EXTRA_CA_CERTS=cert.pem before the command.',
    'Ibyo wanditse bibitswe neza hano. Seriveri ntishobora kwerekana iyo ari yo: icyemezo cyayo nticyizewe hano ({detail}). Yihe icyizewe hose. Niba ari icyemezo cyawe, vuga dosiye yacyo: NODE_EXTRA_CA_CERTS=cert.pem mbere y’itegeko.',
  ),
  'error.kept-server-full': check(
    'The server can’t store anything now. The message is kept here and leaves with a later command.',
    'Seriveri ntishobora kubika ikintu ubu. Ubutumwa burabitswe hano, buzagenda n’irindi tegeko.',
  ),
  'error.kept_for_later': check(
    'The server can’t be reached. It is kept safe here and leaves with the next command that reaches the server.',
    'Seriveri ntibashije kugerwaho. Bibitswe neza hano, bizoherezwa n’itegeko rikurikira rizagera kuri seriveri.',
  ),
  'error.timed_out': check(
    'That did not happen in time. The message is kept: {status}.',
    'Ntibyabaye ku gihe. Ubutumwa burabitswe: {status}.',
  ),
  'error.send_failed': check('The message could not be sent.', 'Ubutumwa ntibwashoboye koherezwa.'),
  'error.interrupted': check('Stopped.', 'Byahagaritswe.'),
  'error.wrong_password': check('The password is not right.', 'Ijambo ry’ibanga si ryo.'),
  'error.password_refused': check('The password is not right.', 'Ijambo ry’ibanga si ryo.'),
  'error.second_factor_needed': check(
    'Your account wants a code besides the password. Sign in with: ganira signin --code CODE',
    'Konti yawe ishaka kode hejuru y’ijambo ry’ibanga. Injira na: ganira signin --code KODE',
  ),
  'error.passkey_needed': check(
    'Your account wants a passkey besides the password. A terminal has none: give a recovery code, or a code of your app, with: ganira signin --code CODE',
    'Konti yawe ishaka urufunguzo rwinjira hejuru y’ijambo ry’ibanga. Terminali ntarwo igira: tanga kode yo gusubizwaho, cyangwa iya porogaramu yawe, na: ganira signin --code KODE',
  ),
  'error.needs_browser': check(
    'A terminal can’t make or use passkeys. Add it in a browser: Settings, Sign-in and security.',
    'Terminali ntishobora gukora cyangwa gukoresha imfunguzo zinjira. Rwongereho muri mushakisha: Igenamiterere, Kwinjira n’umutekano.',
  ),
  'error.code_refused': check(
    'This code does not fit. A code has six digits, works once, and changes every half minute; a recovery code works once.',
    'Iyi kode ntihuye. Kode igira imibare itandatu, ikora rimwe, kandi ihinduka buri gice cy’umunota; kode yo gusubizwaho ikora rimwe.',
  ),
  'error.webauthn_refused': check('The passkey was refused.', 'Urufunguzo rwinjira rwanzwe.'),
  'error.password_changed': check(
    'The password of the account was changed on another device. Tell this device with: ganira signin. If the account was deleted there, remove it here: ganira accounts remove',
    'Ijambo ry’ibanga rya konti ryahinduriwe ku kindi gikoresho. Rimenyeshe iki na: ganira signin. Niba konti yarasibiwe aho, yikure hano: ganira accounts remove',
  ),
  'error.step_up_needed': check(
    'This needs your password once more. Run the command again.',
    'Ibi bisaba ko wongera gutanga ijambo ry’ibanga. Ongera utange itegeko.',
  ),
  'error.unauthenticated': check(
    'The server no longer knows this device. Ask whoever runs the server.',
    'Seriveri ntikizi iki gikoresho. Baza uyobora seriveri.',
  ),
  'error.device_removed': check(
    'Another device took this one out of the account, or deleted it: nothing can be sent or received here any more. To erase what is here: ganira accounts remove',
    'Ikindi gikoresho cyakuye iki kuri konti, cyangwa cyayisibye: nta kintu gishobora koherezwa cyangwa kwakirwa hano. Kugira ngo usibe ibiri hano: ganira accounts remove',
  ),
  'error.last_device': check(
    'This is the only device of the account: it can’t be taken out of it.',
    'Iki ni cyo gikoresho cyonyine cya konti: ntigishobora kuyikurwamo.',
  ),
  'error.not_a_device': check(
    'The password is right, but a sign-in is not a device yet: this machine holds no keys of the account.',
    'Ijambo ry’ibanga ni ryo, ariko kwinjira si igikoresho: iyi mashini nta mfunguzo za konti ifite.',
  ),
  'error.weak_password': check(
    'Choose a longer password: at least 8 characters. Four words that don’t belong together are good.',
    'Hitamo ijambo ry’ibanga rirerire: nibura inyuguti 8. Amagambo ane adafitanye isano ni meza.',
  ),
  'error.name_empty': said('A name is needed.', 'Hakenewe izina.'),
  'error.name_too_long': check('The name is too long.', 'Izina ni rirerire cyane.'),
  'error.text_empty': check('There is nothing to send.', 'Nta cyo kohereza gihari.'),
  'error.text_too_long': check(
    'Too long for one message. Send it in parts.',
    'Ni ndende cyane ku butumwa bumwe. Yohereze mu bice.',
  ),
  'error.work_refused': check(
    'The server wanted another answer, or it came too late. Try again.',
    'Seriveri yashakaga ikindi gisubizo, cyangwa cyatinze. Ongera ugerageze.',
  ),
  'error.invitation_refused': check(
    'This invitation does not work: it was used up, has expired, or is not complete. Ask for a new one.',
    'Ubu butumire ntibukora: bwarakoreshejwe, bwararangiye, cyangwa ntibwuzuye. Saba ubundi.',
  ),
  'error.account_unknown': check(
    'Joining was not finished. Use an invitation again: ganira signup INVITATION',
    'Kwinjira ntibyarangiye. Ongera ukoreshe ubutumire: ganira signup UBUTUMIRE',
  ),
  'error.account_exists': check('This account exists already.', 'Iyi konti isanzwe ihari.'),
  'out.device': check('{id}  {name}, since {time}', '{id}  {name}, kuva {time}'),
  'out.device-not-joined': check(
    '{id}  {name}, since {time} (not in yet; if you don’t expect it any more, remove it)',
    '{id}  {name}, kuva {time} (ntikirinjira; niba utakigitegereje, gikureho)',
  ),
  'out.device-this': check('{id}  {name}, since {time} (this one)', '{id}  {name}, kuva {time} (iki)'),
  'out.device-removed': check(
    'Removed: {id} can read nothing that is written from now on.',
    'Cyakuweho: {id} ntigishobora gusoma ibyandikwa kuva ubu.',
  ),
  'out.device-linked': check(
    'Linked: {id} is one of your devices now.',
    'Byahujwe: {id} ubu ni kimwe mu bikoresho byawe.',
  ),
  'out.linked-here': check('Linked. Welcome, {name}.', 'Byahujwe. Murakaza neza, {name}.'),
  'out.compare-digits': check('Digits: {digits}', 'Imibare: {digits}'),
  'out.compare-pictures': check('Pictures: {pictures}', 'Amashusho: {pictures}'),
  'out.compare-label': check(
    'The new device says that it is: {label}',
    'Igikoresho gishya kivuga ko ari: {label}',
  ),
  'ask.same': check(
    'Does the other device show the same? Type yes or no: ',
    'Ikindi gikoresho kirerekana bimwe? Andika yego cyangwa oya: ',
  ),
  'hint.link-code': check(
    'Type this within a minute on a device where you are in: Settings, Linked devices; or ganira link-device CODE.',
    'Yandike mu munota umwe ku gikoresho usanzwe ukoresha: Igenamiterere, Ibikoresho byahujwe; cyangwa ganira link-device CODE.',
  ),
  'error.link_code_wrong_kind': check(
    'This is not what a new device shows. Run ganira link-device on the new one.',
    'Ibi si byo igikoresho gishya cyerekana. Koresha ganira link-device ku gishya.',
  ),
  'error.link_code_mistyped': check(
    'A character of the code is not right. Compare it and type it again.',
    'Hari inyuguti ya kode itari yo. Yigereranye wongere uyandike.',
  ),
  'error.link_code_other_server': check(
    'This code belongs to another server. Nothing was changed. Give the new device the same --server as here.',
    'Iyi kode ni iy’indi seriveri. Nta cyahindutse. Ha igikoresho gishya --server imwe n’iya hano.',
  ),
  'error.link_code_other_version': check(
    'The new device runs another version. Use the same on both.',
    'Igikoresho gishya gikoresha indi verisiyo. Koresha imwe kuri byombi.',
  ),
  'error.link_code_expired': check(
    'The time is over, or the code was used. Nothing was changed; begin again.',
    'Igihe cyarangiye, cyangwa kode yarakoreshejwe. Nta cyahindutse; ongera utangire.',
  ),
  'error.link_code_used': check(
    'Another device has taken this code. Nothing was changed; begin again.',
    'Ikindi gikoresho cyafashe iyi kode. Nta cyahindutse; ongera utangire.',
  ),
  'error.linking_stopped': check(
    'It was called off. Nothing was changed.',
    'Byahagaritswe. Nta cyahindutse.',
  ),
  'error.linking_refused': check(
    'What the other device said does not fit. Nothing was changed; use the same version on both.',
    'Ibyo ikindi gikoresho cyavuze ntibihuye. Nta cyahindutse; koresha verisiyo imwe kuri byombi.',
  ),
  'error.linking_codes_differ': check(
    'The devices did not show the same: somebody may be in between. Nothing was changed.',
    'Ibikoresho ntibyerekanye bimwe: hashobora kuba hari uwivanzemo. Nta cyahindutse.',
  ),
  'error.too_many_devices': check(
    'The account has as many devices as it may have. Remove one first.',
    'Konti ifite ibikoresho byose yemerewe. Banza ukureho kimwe.',
  ),
  'error.account_here': check('This account is here already.', 'Iyi konti isanzwe hano.'),
  'error.device_unknown': check(
    'No device begins so, or more than one. See ganira devices.',
    'Nta gikoresho gitangira gutyo, cyangwa ni byinshi. Reba ganira devices.',
  ),
  'error.device_is_this': check(
    'A device is removed by another one. To erase the account here and leave it, use ganira accounts remove.',
    'Igikoresho gikurwaho n’ikindi. Kugira ngo usibe konti hano kandi uyivemo, koresha ganira accounts remove.',
  ),
  'error.link_malformed': check(
    'This is no contact link, or a part of it is missing. Copy the whole link.',
    'Ibi si ihuza ryo kuvugana, cyangwa hari igice kibura. Koporora ihuza ryose.',
  ),
  'error.link_expired': check(
    'This link has expired. Ask for a new one.',
    'Iri huza ryararangiye. Saba irindi.',
  ),
  'error.link_used': check(
    'This link no longer works: it was used up, has expired or was withdrawn. Ask for a new one.',
    'Iri huza ntirikora: ryarakoreshejwe, ryararangiye cyangwa ryarakuweho. Saba irindi.',
  ),
  'error.link_other_server': check(
    'This link belongs to another server. You need an account there.',
    'Iri huza ni iry’indi seriveri. Ukeneye konti kuri yo.',
  ),
  'error.link_own': check(
    'This is your own link. Give it to somebody else.',
    'Iri ni ihuza ryawe bwite. Rihe undi muntu.',
  ),
  'error.linking_unfinished': check(
    'Linking this device was interrupted. Nothing of it is left here: link it again.',
    'Guhuza iki gikoresho byahagaze bitarangiye. Nta cyasigaye hano: ongera ugihuze.',
  ),
  'error.contact_away': check(
    'They haven’t opened Ganira for more than a week, so a conversation can’t begin now. Nothing is lost: try again when they have been online.',
    'Bamaze igihe kirenga icyumweru badafunguye Ganira, ku buryo ikiganiro kidashobora gutangira ubu. Nta cyatakaye: ongera ugerageze bamaze kujya ku murongo.',
  ),
  'error.identity_refused': check(
    'The server gave keys that don’t belong to this person. Nothing was sent. Meet them, or ask whoever runs the server.',
    'Seriveri yatanze imfunguzo zitari iz’uyu muntu. Nta cyoherejwe. Muhure, cyangwa ubaze uyobora seriveri.',
  ),
  'error.introduction_unknown': check(
    'There is no introduction of “{who}”. See: ganira introductions',
    'Nta wakweretse “{who}”. Reba: ganira introductions',
  ),
  'error.identity_changed': check(
    'Something about this person doesn’t fit. Nothing is sent until you decide: ganira verify NAME',
    'Hari ikidahuye kuri uyu muntu. Nta cyoherezwa utarafata icyemezo: ganira verify IZINA',
  ),
  'error.says_to_be': check(
    'It says to be {name}, whom you know, with another identity. When you are sure that {name} started anew: ganira accept NAME --new',
    'Avuga ko ari {name} uzi, afite undi mwirondoro. Niba wemeza ko {name} yatangiye bushya: ganira accept IZINA --new',
  ),
  'error.no_other_identity': check(
    'Nothing shows another identity to start again with. Ask them to send you a request.',
    'Nta wundi mwirondoro ugaragara wo gutangirana na wo. Basabe kukoherereza ubusabe.',
  ),
  'error.digits_differ': check(
    'These are not the digits of you two. Nothing was kept. Compare once more; if they still differ: ganira verify NAME --differ',
    'Iyi si imibare yanyu mwembi. Nta cyabitswe. Mwongere mugereranye; niba igitandukanye: ganira verify IZINA --differ',
  ),
  'error.digits_unreadable': check(
    'These are not 60 digits. Nothing was kept. Give all of them.',
    'Iyi si imibare 60. Nta cyabitswe. Tanga yose.',
  ),
  'error.not_scanned': check(
    '{name} has not scanned it in time. Nothing changed.',
    '{name} ntiyayifotoye ku gihe. Nta cyahindutse.',
  ),
  'error.scan_other_differs': check(
    'This isn’t the {name} that you write to. Nothing is sent until you decide: ganira verify NAME',
    'Uyu si {name} wandikira. Nta cyoherezwa utarafata icyemezo: ganira verify IZINA',
  ),
  'error.scan_own_differs': check(
    '{name}’s device knows somebody else as you. Nothing is sent until you decide: ganira verify NAME',
    'Igikoresho cya {name} kizi undi muntu mu mwanya wawe. Nta cyoherezwa utarafata icyemezo: ganira verify IZINA',
  ),
  'error.scan_own_code': check(
    'This is your own code. Nothing changed.',
    'Iyi ni kode yawe bwite. Nta cyahindutse.',
  ),
  'error.scan_another_person': check(
    'This code is not about you and {name}. Nothing changed. Let {name} show the one of your conversation.',
    'Iyi kode si iyawe na {name}. Nta cyahindutse. Reka {name} yerekane iy’ikiganiro mufitanye.',
  ),
  'error.scan_other_server': check(
    'This code belongs to another server. Nothing changed. Let {name} show the one of your conversation.',
    'Iyi kode ni iy’indi seriveri. Nta cyahindutse. Reka {name} yerekane iy’ikiganiro mufitanye.',
  ),
  'error.scan_old': check(
    'This code is too old. Let {name} show a new one.',
    'Iyi kode irashaje. Reka {name} yerekane indi.',
  ),
  'error.scan_used': check(
    'This code was used already. Let {name} show a new one.',
    'Iyi kode yarakoreshejwe. Reka {name} yerekane indi.',
  ),
  'error.scan_other_version': check(
    'This code can’t be read. One of you may need a newer version.',
    'Iyi kode ntisomeka. Umwe muri mwe ashobora kuba akeneye verisiyo nshya.',
  ),
  'error.scan_other_purpose': check(
    'This is a code of Ganira, but for something else. Nothing changed. Let {name} show the one of your conversation.',
    'Iyi ni kode ya Ganira, ariko ni iy’ikindi. Nta cyahindutse. Reka {name} yerekane iy’ikiganiro mufitanye.',
  ),
  'error.scan_foreign': check(
    'This code has nothing to do with Ganira. Nothing changed. Let {name} show the one of your conversation.',
    'Iyi kode ntaho ihuriye na Ganira. Nta cyahindutse. Reka {name} yerekane iy’ikiganiro mufitanye.',
  ),
  'error.grant_refused': check(
    'They can no longer be reached this way: the request is too old or was withdrawn. Ask them to use a new link.',
    'Ntibashobora kugerwaho muri ubu buryo: ubusabe burashaje cyangwa bwakuweho. Basabe gukoresha ihuza rishya.',
  ),
  'error.quota': check(
    'You have as many of these as you may. Revoke some first.',
    'Ufite umubare ntarengwa wabyo. Banza uhagarike bimwe.',
  ),
  'error.not_found': check('There is no such thing.', 'Icyo kintu nticyabonetse.'),
  'error.forbidden': check('Your account may not do this.', 'Konti yawe ntiyemerewe gukora ibi.'),
  'error.rate_limited': check(
    'Too often. Wait a little and try again.',
    'Ni kenshi cyane. Tegereza gato wongere ugerageze.',
  ),
  'error.rate_limited_for': check(
    'Too often. Try again in {minutes} min.',
    'Ni kenshi cyane. Ongera ugerageze nyuma y’iminota {minutes}.',
  ),
  'error.shutting_down': check(
    'The server is being restarted. Try again in a moment.',
    'Seriveri iri kongera gutangizwa. Ongera ugerageze mu kanya.',
  ),
  'error.storage_unavailable': check(
    'The server can’t store anything at the moment. Try again later.',
    'Seriveri ntishobora kubika ikintu ubu. Ongera ugerageze nyuma.',
  ),
  'error.store_in_use': check(
    'Another ganira command has this profile open. End it first.',
    'Irindi tegeko rya ganira ririmo gukoresha iyi porofayili. Banza urihagarike.',
  ),
  'error.store_corrupt': check(
    'The data of this profile is damaged. Put back a copy, or join again with another profile.',
    'Amakuru y’iyi porofayili yarangiritse. Subizaho kopi, cyangwa winjire bushya n’indi porofayili.',
  ),
  'error.store_missing': check(
    'A part of this profile is missing. Put back a copy of the whole folder.',
    'Hari igice cy’iyi porofayili kibura. Subizaho kopi y’ububiko bwose.',
  ),
  'error.storage_full': check(
    'The disk is full. Make room and try again.',
    'Disiki yuzuye. Kora umwanya wongere ugerageze.',
  ),
  'error.storage_refused': check(
    'This machine does not let ganira write to the profile.',
    'Iyi mashini ntiyemerera ganira kwandika muri porofayili.',
  ),
  'error.newer_store': check(
    'A newer ganira wrote this profile. Update this one.',
    'Iyi porofayili yanditswe na ganira nshya. Vugurura iyi.',
  ),
  'error.out_of_memory': check(
    'There is not enough memory for the password check.',
    'Nta bwenge buhagije bwo kugenzura ijambo ry’ibanga.',
  ),
  'error.clock_wrong': check(
    'The clock of this machine is far off. Set it and try again.',
    'Isaha y’iyi mashini iri kure y’ukuri. Yikosore wongere ugerageze.',
  ),
  'error.backup-folder': check(
    'There is something at {dir} already. Name a new folder, or an empty one.',
    'Muri {dir} hasanzwemo ikindi kintu. Vuga ububiko bushya cyangwa burimo ubusa.',
  ),
  'error.not_running': check(
    'No server runs on this data folder. Name it with --data, as the user who runs the server.',
    'Nta seriveri ikora kuri ubu bubiko. Buvuge na --data, uri ukoresha seriveri.',
  ),

  'help.title': check(
    'ganira: private conversations in a terminal',
    'ganira: ibiganiro by’ibanga muri terminali',
  ),
  'help.usage': said('Usage: ganira COMMAND [OPTION...]', 'Uko bikoreshwa: ganira ITEGEKO [IHITAMO...]'),
  'help.usage-of': said('Usage:', 'Uko bikoreshwa:'),
  'help.commands': said('Commands', 'Amategeko'),
  'help.options': said('Options', 'Amahitamo'),
  'help.common-options': check('Options of every command', 'Amahitamo ya buri tegeko'),
  'help.exit-codes': check('Exit codes', 'Kode zo gusohoka'),
  'help.more': check(
    'More about one command: ganira COMMAND --help',
    'Ibindi ku itegeko: ganira ITEGEKO --help',
  ),

  'exit.0': said('done', 'byakozwe'),
  'exit.1': check('refused or failed', 'byanzwe cyangwa byananiranye'),
  'exit.2': check('the command line can’t be understood', 'itegeko ntiryumvikanye'),
  'exit.3': check(
    'the server can’t be reached or can’t answer now',
    'seriveri ntigerwaho cyangwa ntisubiza ubu',
  ),
  'exit.4': check('wrong password, or no session', 'ijambo ry’ibanga si ryo, cyangwa nta kwinjira'),
  'exit.5': check('what was waited for did not happen in time', 'icyategerejwe nticyabaye ku gihe'),
  'exit.6': check(
    'the profile is in use, damaged, or can’t be written',
    'porofayili irakoreshwa, yarangiritse, cyangwa ntiyandikika',
  ),
  'exit.130': check('stopped by Ctrl-C or a signal', 'byahagaritswe na Ctrl-C cyangwa ikimenyetso'),

  'option.server': check(
    'Address of the server; remembered by the profile',
    'Aderesi ya seriveri; porofayili irayibuka',
  ),
  'option.account': check(
    'Which account, where the profile holds several: the beginning of its code',
    'Ni iyihe konti, iyo porofayili irimo nyinshi: intangiriro ya kode yayo',
  ),
  'option.another': check(
    'Beside the account that is in this profile already',
    'Iruhande rwa konti isanzwe muri iyi porofayili',
  ),
  'option.profile': check('Folder of your keys and messages', 'Ububiko bw’imfunguzo n’ubutumwa byawe'),
  'option.kind': check(
    'What is judged: links, scams, pause, patterns, personal or language. For patterns each line is a JSON object with "sender" ("me" or another), "time" and "text"',
    'Igisuzumwa: links, scams, pause, patterns, personal cyangwa language. Kuri patterns buri murongo ni JSON irimo "sender" ("me" cyangwa undi), "time" na "text"',
  ),
  'option.region': check(
    'Country whose ways to write numbers are known first, such as RW',
    'Igihugu uburyo bwacyo bwo kwandika imibare bubanza, nka RW',
  ),
  'option.json': check(
    'One JSON object a line; errors too, on standard error',
    'JSON imwe ku murongo; amakosa na yo, kuri standard error',
  ),
  'option.password-stdin': check(
    'The password is the first line of standard input',
    'Ijambo ry’ibanga ni umurongo wa mbere wa standard input',
  ),
  'option.timeout': check(
    'How long to wait for the server or an answer (20)',
    'Igihe cyo gutegereza seriveri cyangwa igisubizo (20)',
  ),
  'option.lang': check('Language: en or rw', 'Ururimi: en cyangwa rw'),
  'option.help': said('This text', 'Iyi nyandiko'),
  'option.name': said('Your name, as others see it', 'Izina ryawe, uko abandi baribona'),
  'option.uses': check('How many people may use it (1)', 'Umubare w’abashobora kuyikoresha (1)'),
  'option.hours': check('How long it works, in hours (168)', 'Igihe ikora, mu masaha (168)'),
  'option.qr': check(
    'Show a QR code even when the output is not a terminal',
    'Erekana kode ya QR n’iyo bisohoka ahandi',
  ),
  'option.wait': check(
    'Until when: queued, sent (default), delivered or read',
    'Kugeza ryari: queued, sent (bisanzwe), delivered cyangwa read',
  ),
  'option.message-id': check(
    '32 hexadecimal digits: repeating the command sends nothing twice',
    'Imibare 32 ya hexadecimal: gusubiramo itegeko ntibyohereza kabiri',
  ),
  'option.follow': check(
    'Stay, and show new messages as they come',
    'Guma, werekane ubutumwa bushya uko buza',
  ),
  'option.same': check('The digits are the same on both sides', 'Imibare ni imwe ku mpande zombi'),
  'option.digits': check('The digits that they read to you', 'Imibare bagusomeye'),
  'option.differ': check('The digits differ: stop sending', 'Imibare iratandukanye: hagarika kohereza'),
  'option.show': check(
    'Show a QR for them to scan from this screen, and wait for it',
    'Erekana QR bafotora kuri iki kirahuri, utegereze',
  ),
  'option.scanned': check(
    'The text of the QR that your camera saw on their screen; - reads it from standard input',
    'Umwandiko wa QR kamera yawe yabonye ku kirahuri cyabo; - uwusoma muri standard input',
  ),
  'option.code': check(
    'The text of a QR that came as a picture: worth what compared digits are; - reads it from standard input',
    'Umwandiko wa QR yaje ari ifoto: ufite agaciro nk’ak’imibare yagereranyijwe; - uwusoma muri standard input',
  ),
  'option.keep': check('You are sure who they are: write again', 'Uzi neza uwo ari we: ongera wandike'),
  'option.new': check(
    'They started anew: start again with the identity that was noticed, unchecked',
    'Batangiye bushya: ongera utangirane n’umwirondoro wabonetse, utaragenzurwa',
  ),
  'option.accept-new': check(
    'It is a contact who started anew: start again with the new identity, unchecked',
    'Ni uwo muvugana watangiye bushya: ongera utangirane n’umwirondoro mushya, utaragenzurwa',
  ),
  'option.forget': check('As if they had never been checked', 'Nk’aho batigeze bagenzurwa'),
  'option.limit': check(
    'How many messages of each conversation (20)',
    'Umubare w’ubutumwa bwa buri kiganiro (20)',
  ),
  'option.mark-read': check('Tell the authors that you have read them', 'Menyesha ababwanditse ko wabusomye'),
  'option.end-others': check('End the sessions of all other devices', 'Sohora ibindi bikoresho byose'),
  'option.factor-code': check(
    'Of your authenticator app, or a recovery code',
    'Ya porogaramu yawe, cyangwa kode yo gusubizwaho',
  ),
  'option.keep-device': check(
    'Leave this device in the list of the account’s devices',
    'Rekera iki gikoresho ku rutonde rw’ibikoresho bya konti',
  ),
  'option.yes': check('Don’t ask', 'Ntubaze'),
  'option.drop-former': check(
    'Forget former secrets: passwords that hang on them stop to work',
    'Kwibagirwa amabanga ya kera: amagambo y’ibanga ayashingiyeho ntazongera gukora',
  ),
  'option.others': check('All sessions but this one', 'Ibikoresho byose uretse iki'),
  'option.data': check(
    'Data folder of the server (DATA_DIR, or ./data)',
    'Ububiko bwa seriveri (DATA_DIR, cyangwa ./data)',
  ),

  'command.signup': check(
    'Join a server, with an invitation unless it is open to all',
    'Injira kuri seriveri ukoresheje ubutumire, keretse ifunguriye bose',
  ),
  'hint.working': check('Working for an invitation: some seconds…', 'Ndakorera ubutumire: amasegonda make…'),
  'command.invite': check(
    'Invite somebody to this server; list and revoke invitations',
    'Tumira umuntu kuri iyi seriveri; tondeka cyangwa uhagarike ubutumire',
  ),
  'command.link': check(
    'Make a link by which somebody can ask to write to you; list and revoke links',
    'Kora ihuza umuntu yasabiraho kukwandikira; tondeka cyangwa uhagarike amahuza',
  ),
  'command.add': check(
    'Ask the owner of a contact link to write to each other',
    'Saba nyir’ihuza ko mwandikirana',
  ),
  'command.requests': check('Who asks to write to you', 'Abasaba kukwandikira'),
  'command.accept': check('Accept a request', 'Emera ubusabe'),
  'command.decline': check('Forget a request; they learn nothing', 'Ibagirwa ubusabe; nta cyo babimenyaho'),
  'command.block': check(
    'Hear nothing more of somebody; they are not told',
    'Ntiwongere kumva umuntu; ntabimenyeshwa',
  ),
  'command.unblock': check('Let somebody write to you again', 'Ongera wemerere umuntu kukwandikira'),
  'command.blocked': check('People you blocked', 'Abo wafunze'),
  'command.send': check(
    'Send a message; without TEXT, or with -, it is read from standard input',
    'Ohereza ubutumwa; nta NYANDIKO cyangwa hari -, busomwa kuri standard input',
  ),
  'command.judge': check(
    'Judge texts on this machine, one a line of standard input; nothing is sent',
    'Suzuma inyandiko kuri iyi mashini, imwe ku murongo wa standard input; nta cyoherezwa',
  ),
  'command.read': check(
    'Read messages of one person, or of all',
    'Soma ubutumwa bw’umuntu umwe, cyangwa bwa bose',
  ),
  'command.contacts': check('People you can write to', 'Abantu ushobora kwandikira'),
  'command.safety-number': check(
    'Digits to compare with somebody: the same on both sides',
    'Imibare mugereranya n’umuntu: ni imwe ku mpande zombi',
  ),
  'command.verify': check(
    'How sure you are of somebody, and the ways to be sure',
    'Uko uzi neza umuntu, n’uburyo bwo kumugenzura',
  ),
  'command.introduce': check('Introduce two contacts to each other', 'Erekana abantu babiri uzi'),
  'command.introductions': check(
    'Whom contacts introduce to you; say yes or no',
    'Abo abo muvugana bakwereka; vuga yego cyangwa oya',
  ),
  'command.status': check('You, the connection, and what waits', 'Wowe, ihuzwa, n’ibitegereje'),
  'command.name': check('Change your name', 'Hindura izina ryawe'),
  'command.devices': check(
    'Your devices: list them, name one, remove one',
    'Ibikoresho byawe: bitondeke, uhe kimwe izina, ukureho kimwe',
  ),
  'command.link-device': check(
    'Make this machine a device of your account, or let a new device in by its CODE',
    'Gira iyi mashini igikoresho cya konti yawe, cyangwa winjize igikoresho gishya ukoresheje CODE yacyo',
  ),
  'command.stored': check('All that the server stores about you', 'Ibyo seriveri ikubitseho byose'),
  'command.password': check(
    'Change the password; with --password-stdin the new one is the second line',
    'Hindura ijambo ry’ibanga; na --password-stdin irishya ni umurongo wa kabiri',
  ),
  'command.signin': check(
    'Sign in again when the session ended, also with a password that was changed elsewhere',
    'Ongera winjire iyo wasohowe, n’iyo ijambo ry’ibanga ryahinduriwe ahandi',
  ),
  'command.mfa': check(
    'Second factor: codes of an authenticator app, and recovery codes',
    'Icyemezo cya kabiri: kode za porogaramu, na kode zo gusubizwaho',
  ),
  'command.passkeys': check(
    'Passkeys of the account; remove one (they are added in a browser)',
    'Imfunguzo zinjira za konti; kuraho rumwe (zongerwaho muri mushakisha)',
  ),
  'command.sessions': check(
    'Which devices are signed in; end their sessions',
    'Ibikoresho byinjiye; bisohore',
  ),
  'command.events': check(
    'What happened to your account: sign-ins, devices, changes',
    'Ibyabaye kuri konti yawe: kwinjira, ibikoresho, impinduka',
  ),
  'option.recovery-qr': check('Show it as a QR code too', 'Rwerekane no nka kode ya QR'),
  'option.accept-old': check(
    'Go on although what the server kept is missing or old',
    'Komeza nubwo ibyo seriveri yabitse bibura cyangwa bishaje',
  ),
  'command.recovery-key': check(
    'The key on paper that brings the account back when all devices are lost',
    'Urufunguzo rwo ku rupapuro rugarura konti iyo ibikoresho byose byabuze',
  ),
  'command.export': check(
    'Save your messages and contacts as files that anybody can read',
    'Bika ubutumwa bwawe n’abo muvugana nka dosiye buri wese ashobora gusoma',
  ),
  'command.recover': check(
    'Bring the account back with the recovery key',
    'Garura konti ukoresheje urufunguzo rwo kugarura',
  ),
  'command.history': check(
    'Send the messages of before to another of your devices, or get them from it',
    'Oherereza ikindi gikoresho cyawe ubutumwa bwa mbere, cyangwa ubwakire',
  ),
  'command.accounts': check(
    'The accounts in this profile; remove one',
    'Konti ziri muri iyi porofayili; kuramo imwe',
  ),
  'command.lock': check(
    'Close what has an account of this profile open, such as read --follow',
    'Funga igifite konti y’iyi porofayili ifunguye, nka read --follow',
  ),
  'command.signout': check(
    'End the session; what is here stays, locked',
    'Rangiza igihe winjiye; ibiri hano bigumaho, bifunze',
  ),
  'command.delete-account': check(
    'Delete the account for good: here, at the server, and for your contacts',
    'Siba konti burundu: hano, kuri seriveri, no ku bo muvugana',
  ),
  'command.admin': check(
    'For whoever runs the server: copy its data, see how it is, invite',
    'Ku uyobora seriveri: gukoporora amakuru yayo, kureba uko imeze, gutumira',
  ),
  'picture.dog': check('dog', 'imbwa'),
  'picture.cat': check('cat', 'injangwe'),
  'picture.cow': check('cow', 'inka'),
  'picture.lion': check('lion', 'intare'),
  'picture.elephant': check('elephant', 'inzovu'),
  'picture.zebra': check('zebra', 'imparage'),
  'picture.giraffe': check('giraffe', 'twiga'),
  'picture.gorilla': check('gorilla', 'ingagi'),
  'picture.goat': check('goat', 'ihene'),
  'picture.sheep': check('sheep', 'intama'),
  'picture.pig': check('pig', 'ingurube'),
  'picture.chicken': check('chicken', 'inkoko'),
  'picture.fish': check('fish', 'ifi'),
  'picture.snake': check('snake', 'inzoka'),
  'picture.frog': check('frog', 'igikeri'),
  'picture.turtle': check('turtle', 'akanyamasyo'),
  'picture.rabbit': check('rabbit', 'urukwavu'),
  'picture.mouse': check('mouse', 'imbeba'),
  'picture.bee': check('bee', 'uruyuki'),
  'picture.butterfly': check('butterfly', 'ikinyugunyugu'),
  'picture.spider': check('spider', 'igitagangurirwa'),
  'picture.snail': check('snail', 'ikinyamunjonjorerwa'),
  'picture.crocodile': check('crocodile', 'ingona'),
  'picture.monkey': check('monkey', 'inkende'),
  'picture.tree': check('tree', 'igiti'),
  'picture.flower': check('flower', 'ururabo'),
  'picture.mushroom': check('mushroom', 'igihumyo'),
  'picture.banana': check('banana', 'umuneke'),
  'picture.pineapple': check('pineapple', 'inanasi'),
  'picture.avocado': check('avocado', 'avoka'),
  'picture.maize': check('maize', 'ikigori'),
  'picture.carrot': check('carrot', 'karoti'),
  'picture.bread': check('bread', 'umugati'),
  'picture.egg': check('egg', 'igi'),
  'picture.coffee': check('coffee', 'ikawa'),
  'picture.drop': check('drop', 'igitonyanga'),
  'picture.sun': check('sun', 'izuba'),
  'picture.moon': check('moon', 'ukwezi'),
  'picture.star': check('star', 'inyenyeri'),
  'picture.cloud': check('cloud', 'igicu'),
  'picture.rainbow': check('rainbow', 'umukororombya'),
  'picture.fire': check('fire', 'umuriro'),
  'picture.mountain': check('mountain', 'umusozi'),
  'picture.house': check('house', 'inzu'),
  'picture.key': check('key', 'urufunguzo'),
  'picture.clock': check('clock', 'isaha'),
  'picture.umbrella': check('umbrella', 'umutaka'),
  'picture.book': check('book', 'igitabo'),
  'picture.pencil': check('pencil', 'ikaramu'),
  'picture.scissors': check('scissors', 'umukasi'),
  'picture.hammer': check('hammer', 'inyundo'),
  'picture.lamp': check('lamp', 'itara'),
  'picture.drum': check('drum', 'ingoma'),
  'picture.bell': check('bell', 'inzogera'),
  'picture.guitar': check('guitar', 'gitari'),
  'picture.ball': check('ball', 'umupira'),
  'picture.bicycle': check('bicycle', 'igare'),
  'picture.car': check('car', 'imodoka'),
  'picture.bus': check('bus', 'bisi'),
  'picture.boat': check('boat', 'ubwato'),
  'picture.plane': check('plane', 'indege'),
  'picture.basket': check('basket', 'agaseke'),
  'picture.hat': check('hat', 'ingofero'),
  'picture.shoe': check('shoe', 'urukweto'),
} as const;

export type Texts = { readonly [Key in keyof typeof words]: (typeof words)[Key]['en'] };
export type WordKey = keyof typeof words;
