// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/enter_key_dialog.h"

#include "engine/keys/key_trials.h"
#include "engine/session.h"
#include "ui/keys/key_digits.h"
#include "ui/keys/key_words.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

EnterKeyDialog::EnterKeyDialog(const engine::Session &session, std::uint32_t meter, const Palette &palette,
                               QWidget *parent)
    : QDialog(parent), m_session(session), m_meter(meter), m_palette(palette), m_text(new QLineEdit(this)),
      m_digits(new QLabel(this)), m_resultIcon(new QLabel(this)), m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("enterKeyDialog"));
    setWindowTitle(tr("Enter key"));
    build();
    m_test.setSingleShot(true);
    m_test.setInterval(150);
    connect(&m_test, &QTimer::timeout, this, &EnterKeyDialog::testKey);
    connect(m_text, &QLineEdit::textChanged, this, &EnterKeyDialog::onTextEdited);
    onTextEdited();
}

EnterKeyDialog::~EnterKeyDialog()
{
    m_text->clear();
}

void EnterKeyDialog::build()
{
    const engine::Meter &meter = m_session.meters().meter(m_meter);
    const QString name = tr("%1 %2 · %3")
                             .arg(QString::fromStdString(wmbus::manufacturerText(meter.address.manufacturer)),
                                  QString::fromStdString(wmbus::idText(meter.address.id)), Words::medium(meter.medium));
    auto *heading = new QLabel(name, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *hint = new QLabel(tr("The supplier of the meter or your metering company gives you the key: "
                               "32 hex digits, 16 for some old meters."),
                            this);
    hint->setWordWrap(true);

    QFormLayout *form = buildForm(); // first: Tab goes in the order of making
    m_remember = new QCheckBox(tr("&Remember this key, encrypted"), this);
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    m_remember->setToolTip(tr("Else it is gone when the program is closed."));
    m_remember->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Use key"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(form);
    layout->addWidget(m_remember);
    layout->addWidget(buttons);
    setMinimumWidth(30 * fontMetrics().height());
}

QFormLayout *EnterKeyDialog::buildForm()
{
    m_text->setObjectName(QStringLiteral("keyText"));
    m_text->setAccessibleName(tr("Key"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setMinimumWidth(36 * m_text->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    m_text->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *show = new QCheckBox(tr("&Show the key"), this);
    show->setObjectName(QStringLiteral("showKey"));
    connect(show, &QCheckBox::toggled, this,
            [this](bool on) { m_text->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_digits->setObjectName(QStringLiteral("digitsLabel"));
    m_result->setObjectName(QStringLiteral("resultLabel"));
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_result->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *belowKey = new QHBoxLayout;
    belowKey->addWidget(show);
    belowKey->addStretch();
    belowKey->addWidget(m_digits);
    auto *resultRow = new QHBoxLayout;
    resultRow->addWidget(m_resultIcon, 0, Qt::AlignTop);
    resultRow->addWidget(m_result, 1);

    auto *form = new QFormLayout;
    form->addRow(tr("&Key:"), m_text);
    form->addRow(QString(), belowKey);
    auto *testLabel = new QLabel(tr("Test:"), this);
    testLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // beside the first of two lines
    testLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(testLabel, resultRow);
    return form;
}

std::optional<wmbus::Key> EnterKeyDialog::key() const
{
    return keyOf(m_text->text());
}

bool EnterKeyDialog::remember() const
{
    return m_remember->isChecked();
}

void EnterKeyDialog::onTextEdited()
{
    const KeyDigits digits = keyDigits(m_text->text());
    m_ok->setEnabled(digits.isKey());
    m_digits->setText(digits.count == 16 ? tr("16 of 16 digits") : tr("%1 of 32 digits").arg(digits.count));
    m_test.stop();
    switch (digits.problem) {
    case KeyDigits::Problem::None:
        m_test.start();
        break;
    case KeyDigits::Problem::Empty:
        showResult(Token::Muted, {}, tr("Type or paste the key. Blanks, colons and 0x are passed over."));
        break;
    case KeyDigits::Problem::TooShort:
        showResult(Token::Muted, {}, tr("%n digit(s) missing.", nullptr, 32 - digits.count));
        break;
    case KeyDigits::Problem::TooLong:
        showResult(Token::StateError, QStringLiteral("error"), tr("%n digit(s) too many.", nullptr, digits.count - 32));
        break;
    case KeyDigits::Problem::NoHexDigit:
        showResult(Token::StateError, QStringLiteral("error"), tr("A key has only the digits 0–9 and A–F."));
        break;
    }
}

void EnterKeyDialog::testKey()
{
    const std::optional<wmbus::Key> candidate = key();
    if (!candidate)
        return;
    const auto sample = engine::sampleOf(m_session.telegrams(), m_session.meters(), m_meter);
    const KeyWords::Verdict verdict = KeyWords::trial(engine::tryKey(*candidate, sample).trial);
    showResult(verdict.token, verdict.icon, verdict.text);
}

void EnterKeyDialog::showResult(Token token, const QString &iconName, const QString &text)
{
    const QColor color = m_palette.color(token);
    const int size = fontMetrics().height();
    m_resultIcon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_resultIcon->setPixmap(icon(iconName, color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_result->setPalette(colors);
    m_result->setText(text);
}

} // namespace ui
