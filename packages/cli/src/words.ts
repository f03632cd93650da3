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

  'connection.online': check('connected', 'urahujwe'),
  'connection.connecting': check('connecting', 'biri guhuza'),
  'connection.offline': check('not connected, trying again', 'nturahuzwa, birongera kugerageza'),
  'connection.signed-out': check('signed out', 'wasohotse'),

  'ask.name': said('Your name, as others will see it: ', 'Izina ryawe, uko abandi bazaribona: '),
  'ask.password': said('Password: ', 'Ijambo ry’ibanga: '),
  'ask.new-password': said('Choose a password: ', 'Hitamo ijambo ry’ibanga: '),
  'ask.repeat-password': check('The same again: ', 'Ongera uryandike: '),

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
  'out.accepted': check('You and {name} can write to each other.', 'Wowe na {name} mushobora kwandikirana.'),
  'out.declined': check(
    'Forgotten. {name} learns nothing of it.',
    'Byibagiranye. {name} nta cyo abimenyaho.',
  ),
  'out.contact': said('{id}  {name}', '{id}  {name}'),
  'out.contact-opening': check(
    '{id}  {name}  (has not opened the conversation yet)',
    '{id}  {name}  (ntarafungura ikiganiro)',
  ),
  'out.contact-unread': check('{id}  {name}  (unread: {count})', '{id}  {name}  (ubutarasomwa: {count})'),
  'out.message-status': check('To {name}: {status}.', 'Kuri {name}: {status}.'),
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
  'hint.following': check(
    'New messages appear here. Ctrl-C ends it.',
    'Ubutumwa bushya burerekanwa hano. Ctrl-C irabihagarika.',
  ),
  'hint.new-request': check('{name} asks to write to you.', '{name} arasaba kukwandikira.'),
  'hint.none': check('Nothing here.', 'Nta kintu kiri hano.'),

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
    'This profile holds an account already. Name another folder with --profile.',
    'Iyi porofayili isanzwe ifite konti. Vuga ubundi bubiko na --profile.',
  ),
  'error.ambiguous_name': check(
    'Several people fit “{who}”. Use the beginning of the id:',
    'Abantu benshi bahuje na “{who}”. Koresha intangiriro ya ID:',
  ),
  'error.contact_unknown': check(
    'You have no contact “{who}”. See: ganira contacts',
    'Nta muntu ufite witwa “{who}”. Reba: ganira contacts',
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
  'error.unauthenticated': check(
    'The server no longer knows this device. Ask whoever runs the server.',
    'Seriveri ntikizi iki gikoresho. Baza uyobora seriveri.',
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
  'error.invitation_refused': check(
    'This invitation does not work: it was used up, has expired, or is not complete. Ask for a new one.',
    'Ubu butumire ntibukora: bwarakoreshejwe, bwararangiye, cyangwa ntibwuzuye. Saba ubundi.',
  ),
  'error.account_unknown': check(
    'Joining was not finished. Use an invitation again: ganira signup INVITATION',
    'Kwinjira ntibyarangiye. Ongera ukoreshe ubutumire: ganira signup UBUTUMIRE',
  ),
  'error.account_exists': check('This account exists already.', 'Iyi konti isanzwe ihari.'),
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
  'error.identity_refused': check(
    'The server gave keys that don’t belong to this person. Nothing was sent. Meet them, or ask whoever runs the server.',
    'Seriveri yatanze imfunguzo zitari iz’uyu muntu. Nta cyoherejwe. Muhure, cyangwa ubaze uyobora seriveri.',
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
  'option.profile': check('Folder of your keys and messages', 'Ububiko bw’imfunguzo n’ubutumwa byawe'),
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
  'option.limit': check(
    'How many messages of each conversation (20)',
    'Umubare w’ubutumwa bwa buri kiganiro (20)',
  ),
  'option.mark-read': check('Tell the authors that you have read them', 'Menyesha ababwanditse ko wabusomye'),
  'option.data': check(
    'Data folder of the server (DATA_DIR, or ./data)',
    'Ububiko bwa seriveri (DATA_DIR, cyangwa ./data)',
  ),

  'command.signup': check('Join a server with an invitation', 'Injira kuri seriveri ukoresheje ubutumire'),
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
  'command.send': check(
    'Send a message; without TEXT, or with -, it is read from standard input',
    'Ohereza ubutumwa; nta NYANDIKO cyangwa hari -, busomwa kuri standard input',
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
  'command.status': check('You, the connection, and what waits', 'Wowe, ihuzwa, n’ibitegereje'),
  'command.name': check('Change your name', 'Hindura izina ryawe'),
  'command.stored': check('All that the server stores about you', 'Ibyo seriveri ikubitseho byose'),
  'command.signout': check(
    'End the session; what is here stays, locked',
    'Rangiza igihe winjiye; ibiri hano bigumaho, bifunze',
  ),
  'command.admin': check(
    'For whoever runs the server: copy its data, see how it is, invite',
    'Ku uyobora seriveri: gukoporora amakuru yayo, kureba uko imeze, gutumira',
  ),
} as const;

export type Texts = { readonly [Key in keyof typeof words]: (typeof words)[Key]['en'] };
export type WordKey = keyof typeof words;
