// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QLineEdit>

#include <functional>

namespace vs::ui {

/// Where a filter goes wrong, as a span of its text.
struct ErrorPlace
{
    int start = 0;
    int length = 0;
};

/// A capture filter with Wireshark's manners: empty, valid, or invalid with the place of the error,
/// shown by a mark, a word and an underline, not by colour alone.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Empty, Valid, Invalid };
    Q_ENUM(State)

    using Check = std::function<Result<void>(const std::string&)>;

    explicit FilterEdit(Check check, QWidget* parent = nullptr);

    State state() const { return m_state; }
    /// "valid", or what is wrong and where; empty for an empty filter.
    QString stateText() const { return m_words; }
    ErrorPlace errorPlace() const { return m_place; }
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void stateChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void validate();
    void underline();

    Check m_check;
    Theme m_theme = Theme::light();
    State m_state = State::Empty;
    QString m_words;
    ErrorPlace m_place;
};

/// The span to blame: the word that the compiler names, else what follows the longest valid
/// beginning. `check` is asked about beginnings of `filter`.
ErrorPlace placeOfError(const QString& filter, const QString& reason,
                        const FilterEdit::Check& check);

} // namespace vs::ui
