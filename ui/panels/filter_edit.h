// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <string>

namespace vs::ui {

/// What is wrong with a filter, and where, as a span of its text.
struct FilterFault
{
    int start = 0;
    int length = 0;
    QString words;
};

/// A filter with Wireshark's manners: empty, valid, or invalid with the place of the error, shown
/// by a mark, a word and an underline, not by colour alone.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Empty, Valid, Invalid };
    Q_ENUM(State)

    /// What is wrong with a text that is not blank; none: it is valid.
    using Check = std::function<std::optional<FilterFault>(const QString&)>;

    explicit FilterEdit(Check check, QWidget* parent = nullptr);

    State state() const { return m_state; }
    /// "valid", or what is wrong and where; empty for an empty filter.
    QString stateText() const { return m_words; }
    /// Empty unless the filter is invalid.
    FilterFault fault() const { return m_fault; }
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
    FilterFault m_fault;
};

/// The check of a capture filter by its compiler. To blame is the word that the compiler names,
/// else what follows the longest valid beginning: `compile` is asked about beginnings of the
/// filter.
FilterEdit::Check captureCheck(std::function<Result<void>(const std::string&)> compile);

} // namespace vs::ui
