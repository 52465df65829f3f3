//! The users of a population, column by column: no allocation of its own for any of them.

use std::borrow::Cow;

use super::logins::{LoginDates, Logins};
use crate::calendar::{CompactDate, Date};
use crate::problem::{Path, Problems};
use crate::request::{Node, named_values, optional, required};
use crate::review::{StageField, Standing, User};
use crate::text::{Code, Dictionary, Texts};

named_values! {
    /// A field of a user (R5), or one that is only shown.
    pub enum Field {
        Id = "id",
        CreatedDate = "createdDate",
        IsActive = "isActive",
        Stage = "stage",
        LastLoginDate = "lastLoginDate",
        LastNotificationSentDate = "lastNotificationSentDate",
        DueDate = "dueDate",
        ExemptUntil = "exemptUntil",
        Profile = "profile",
        License = "license",
        Policy = "policy",
        Name = "name",
        Account = "account",
        LoginDates = "loginDates",
    }
}

/// Which fields a user may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldSet {
    /// R5's.
    Review,
    /// R5's, R9's login dates, and a name and an account to show.
    Shown,
}

impl FieldSet {
    pub(super) fn field(self, name: &str) -> Option<Field> {
        let shown_only =
            |field: &Field| matches!(field, Field::Name | Field::Account | Field::LoginDates);
        Field::named(name).filter(|field| self == Self::Shown || !shown_only(field))
    }
}

/// The texts that users share.
#[derive(Debug, Default)]
pub struct Dictionaries {
    pub accounts: Dictionary,
    pub profiles: Dictionary,
    pub licenses: Dictionary,
    pub policies: Dictionary,
    pub stages: Dictionary,
}

impl Dictionaries {
    fn all(&mut self) -> [&mut Dictionary; 5] {
        let Self { accounts, profiles, licenses, policies, stages } = self;
        [accounts, profiles, licenses, policies, stages]
    }

    /// How many texts each has, to come back to.
    pub fn sizes(&mut self) -> [usize; 5] {
        self.all().map(|dictionary| dictionary.len())
    }

    /// Forgets the texts of a page that was refused.
    pub fn shrink_to(&mut self, sizes: [usize; 5]) {
        for (dictionary, size) in self.all().into_iter().zip(sizes) {
            dictionary.shrink_to(size);
        }
    }
}

/// One value a user in every column.
#[derive(Debug, Default)]
pub struct Columns {
    pub ids: Texts,
    /// Empty where there is none.
    pub names: Texts,
    pub accounts: Vec<Option<Code>>,
    pub profiles: Vec<Option<Code>>,
    pub licenses: Vec<Option<Code>>,
    pub policies: Vec<Option<Code>>,
    pub stages: Vec<Option<Code>>,
    is_active: Vec<bool>,
    created_dates: Vec<Date>,
    last_login_dates: Vec<CompactDate>,
    last_notification_sent_dates: Vec<CompactDate>,
    due_dates: Vec<CompactDate>,
    exempt_until: Vec<CompactDate>,
    pub logins: Logins,
}

impl Columns {
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Adds one value to one column. What cannot be read is noted and takes a place all the
    /// same, so that the columns stay in step.
    pub fn push(
        &mut self,
        field: Field,
        node: Node<'_>,
        dictionaries: &mut Dictionaries,
        path: Path<'_>,
        problems: &mut Problems,
    ) {
        let date = |node, problems: &mut Problems| {
            CompactDate::from(optional::<Date>(Some(node), path, problems))
        };
        let mut code = |dictionary: fn(&mut Dictionaries) -> &mut Dictionary,
                        node,
                        problems: &mut Problems| {
            let text: Option<Cow<'_, str>> = optional(Some(node), path, problems);
            text.and_then(|text| dictionary(dictionaries).code(&text))
        };
        match field {
            Field::Id => self.ids.push(&read_id(node, path, problems)),
            Field::CreatedDate => {
                let date = required(Some(node), path, problems);
                self.created_dates.push(date.unwrap_or(Date::MIN));
            }
            Field::IsActive => {
                self.is_active.push(optional(Some(node), path, problems).unwrap_or(true));
            }
            Field::LastLoginDate => self.last_login_dates.push(date(node, problems)),
            Field::LastNotificationSentDate => {
                self.last_notification_sent_dates.push(date(node, problems));
            }
            Field::DueDate => self.due_dates.push(date(node, problems)),
            Field::ExemptUntil => self.exempt_until.push(date(node, problems)),
            Field::Stage => self.stages.push(code(|all| &mut all.stages, node, problems)),
            Field::Profile => self.profiles.push(code(|all| &mut all.profiles, node, problems)),
            Field::License => self.licenses.push(code(|all| &mut all.licenses, node, problems)),
            Field::Policy => self.policies.push(code(|all| &mut all.policies, node, problems)),
            Field::Account => self.accounts.push(code(|all| &mut all.accounts, node, problems)),
            Field::LoginDates => {
                let dates: Option<LoginDates> = optional(Some(node), path, problems);
                self.logins.push(&dates.unwrap_or_default());
            }
            Field::Name => {
                let name: Option<Cow<'_, str>> = optional(Some(node), path, problems);
                self.names.push(&name.unwrap_or_default());
            }
        }
    }

    /// How many values a column has.
    pub fn values(&self, field: Field) -> usize {
        match field {
            Field::Id => self.ids.len(),
            Field::Name => self.names.len(),
            Field::Account => self.accounts.len(),
            Field::Profile => self.profiles.len(),
            Field::License => self.licenses.len(),
            Field::Policy => self.policies.len(),
            Field::Stage => self.stages.len(),
            Field::IsActive => self.is_active.len(),
            Field::CreatedDate => self.created_dates.len(),
            Field::LastLoginDate => self.last_login_dates.len(),
            Field::LastNotificationSentDate => self.last_notification_sent_dates.len(),
            Field::DueDate => self.due_dates.len(),
            Field::ExemptUntil => self.exempt_until.len(),
            Field::LoginDates => self.logins.len(),
        }
    }

    /// Puts the users of `page` behind these.
    pub fn append(&mut self, mut page: Self) {
        if self.len() == 0 {
            *self = page;
            return;
        }
        self.ids.append(&page.ids);
        self.names.append(&page.names);
        self.accounts.append(&mut page.accounts);
        self.profiles.append(&mut page.profiles);
        self.licenses.append(&mut page.licenses);
        self.policies.append(&mut page.policies);
        self.stages.append(&mut page.stages);
        self.is_active.append(&mut page.is_active);
        self.created_dates.append(&mut page.created_dates);
        self.last_login_dates.append(&mut page.last_login_dates);
        self.last_notification_sent_dates.append(&mut page.last_notification_sent_dates);
        self.due_dates.append(&mut page.due_dates);
        self.exempt_until.append(&mut page.exempt_until);
        self.logins.append(&page.logins);
    }

    /// The user at a place, with what the stage field means by [`Code::place`].
    pub fn user(&self, place: usize, stage_fields: &[StageField]) -> Option<User> {
        let stage = match self.stages.get(place)? {
            None => StageField::NeverInitialised,
            Some(code) => *stage_fields.get(code.place())?,
        };
        let date = |column: &Vec<CompactDate>| column.get(place).copied().map(Option::<Date>::from);
        Some(User {
            is_active: *self.is_active.get(place)?,
            created_date: *self.created_dates.get(place)?,
            last_login_date: date(&self.last_login_dates)?,
            standing: Standing {
                stage,
                last_notification_sent_date: date(&self.last_notification_sent_dates)?,
                due_date: date(&self.due_dates)?,
                exempt_until: date(&self.exempt_until)?,
            },
        })
    }
}

fn read_id<'a>(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Cow<'a, str> {
    let id: Option<Cow<'_, str>> = required(Some(node), path, problems);
    if id.as_ref().is_some_and(|id| id.trim().is_empty()) {
        problems.add(path, "must not be blank");
    }
    id.unwrap_or_default()
}
