import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { practise } from '../messages/practise.ts'

/** A clock, and a recorder whose sound never leaves the page. Both are brought by their script; without it, a sentence says what else will do. */
export function PractiseTools({ language }: { language: Language }) {
  const t = practise(language)
  return (
    <>
      <p class="hint" data-without>
        {t('without')}
      </p>
      <div class="hearing flow" data-practise hidden>
        <Card title={t('clock')}>
          <p class="clock" role="timer">
            <bdi dir="ltr" data-clock>
              0:00
            </bdi>
          </p>
          <div class="actions">
            <Toggle name="run" kind="primary" off={t('clock-start')} on={t('clock-stop')} />
            <button type="button" class="button quiet" data-reset>
              {t('clock-reset')}
            </button>
          </div>
        </Card>
        <Card title={t('voice')}>
          <Notice kind="private">
            <p>{t('voice-hint')}</p>
          </Notice>
          <p data-cannot-record hidden>
            {t('no-recording')}
          </p>
          <div class="flow" data-can-record hidden>
            <div class="actions">
              <Toggle name="record" kind="secondary" off={t('record')} on={t('record-stop')} />
              <button type="button" class="button quiet" data-erase hidden>
                {t('erase')}
              </button>
            </div>
            <p
              role="status"
              data-status
              data-recording={t('recording')}
              data-recorded={t('recorded')}
              data-erased={t('erased')}
              data-refused={t('refused')}
            ></p>
            <div data-playback={t('voice')}></div>
          </div>
        </Card>
      </div>
    </>
  )
}

type ToggleProps = { name: 'run' | 'record'; kind: 'primary' | 'secondary'; off: string; on: string }

function Toggle({ name, kind, off, on }: ToggleProps) {
  return (
    <button type="button" class={`button ${kind}`} data-off={off} data-on={on} {...{ [`data-${name}`]: '' }}>
      {off}
    </button>
  )
}
