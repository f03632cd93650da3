import {
  emergencyNumbers,
  emergencyRegions,
  telephoneAddress,
  type EmergencyRegion,
  type EmergencyService,
} from '@ganira/safety';
import { useApp } from '../../session/app-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import './emergency-help.css';

const regionKeys: Record<EmergencyRegion, PlainKey> = {
  rw: 'emergency.region.rw',
  ke: 'emergency.region.ke',
  ug: 'emergency.region.ug',
  tz: 'emergency.region.tz',
  za: 'emergency.region.za',
  in: 'emergency.region.in',
  eu: 'emergency.region.eu',
  gb: 'emergency.region.gb',
  us: 'emergency.region.us',
  other: 'emergency.region.other',
};

const serviceKeys: Record<EmergencyService, PlainKey> = {
  all: 'emergency.service.all',
  police: 'emergency.service.police',
  ambulance: 'emergency.service.ambulance',
  fire: 'emergency.service.fire',
  child: 'emergency.service.child',
  violence: 'emergency.service.violence',
  crisis: 'emergency.service.crisis',
};

/** Whom to call. Works offline and while the app is locked: it asks nobody. */
export function EmergencyHelp() {
  const { preferences } = useApp();
  const { t } = useWords();
  const region = preferences.emergencyRegion.value;
  return (
    <div class="emergency">
      <Select<EmergencyRegion>
        label={t('emergency.where')}
        value={region}
        options={emergencyRegions.map((each) => ({ value: each, label: t(regionKeys[each]) }))}
        onChange={(next) => preferences.setEmergencyRegion(next)}
      />
      <ul class="emergency-numbers">
        {emergencyNumbers(region).map((entry) => (
          <li key={entry.service}>
            <a href={telephoneAddress(entry)}>
              <Icon name="phone" />
              <span>{t(serviceKeys[entry.service])}</span>
              <b>{entry.number}</b>
            </a>
          </li>
        ))}
      </ul>
      {region === 'other' && <p class="small">{t('emergency.other')}</p>}
      <p class="small">{t('emergency.trace')}</p>
      <p class="small">{t('emergency.list')}</p>
    </div>
  );
}
